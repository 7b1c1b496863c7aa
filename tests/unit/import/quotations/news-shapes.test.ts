/**
 * Shapes in which news says who speaks: titles, second references, colleagues, families, spokespeople, dialogue. `/` parts
 * paragraphs; `-` where nobody is named.
 */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

test.each<[language: string, text: string, speakers: string[]]>([
  [
    'en',
    'President Carl Bosko signed the bill. “It is a great day,” Bosko said as he left, flanked by Vice President Tom Reed and Labor Secretary Ann Lowe. / “This is only a start,” Lowe told reporters later. “More must come.”',
    ['Carl Bosko', 'Ann Lowe', 'Ann Lowe'],
  ],
  [
    'en',
    'House Majority Whip Ned Farr, R-Ohio, called the plan “a joke.” He said it would “help nobody.”',
    ['Ned Farr', 'Ned Farr'],
  ],
  [
    'en',
    'Sen. Rita Cole of Maine, a Democrat who has broken with her party before, was kinder. “She did well,” Cole said. “It took time.”',
    ['Rita Cole', 'Rita Cole'],
  ],
  [
    'en',
    '“Cages are no answer,” said Mona Petit of the Open Door Project. The group, which has sued twice, said it would see the governor “in court.”',
    ['Mona Petit', 'Open Door Project'],
  ],
  [
    'en',
    'First lady Vera Bosko has said little. In a statement, her spokeswoman, Jill Mead, said Mrs. Bosko “loves children.”',
    ['Jill Mead'],
  ],
  ['en', 'The president tweeted: “Sad!” He added that Farr should “start thinking.”', ['-', '-']],
  [
    'en',
    'President Carl Bosko flew to Texas. / The president tweeted from the plane: “Sad!” He added that Farr should “start thinking.”',
    ['Carl Bosko', 'Carl Bosko'],
  ],
  [
    'en',
    'Roy Crane, the opposition leader, said he was “very happy” to meet Prime Minister Helen Marsh. “I see that she has moved,” he told the BBC.',
    ['Roy Crane', 'Roy Crane'],
  ],
  [
    'en',
    'Jacob Rowe-Moss, chair of the European Caucus, accused Marsh of planning “to work with a Marxist”. “I’m not sure of this,” he said. / His colleague Sir Ian Dale went further. “It is a disaster,” he told Sky News.',
    ['Jacob Rowe-Moss', 'Jacob Rowe-Moss', 'Ian Dale'],
  ],
  ['en', 'One minister said the meeting was “long”. Another described it as “grown-up”.', ['-', '-']],
  [
    'en',
    'In Brussels, Donald Tuck, the council president, urged patience. “Let us wait,” Tuck tweeted.',
    ['Donald Tuck'],
  ],
  ['en', 'A spokesman for the French president said Paris would not accept “a delay”.', ['-']],
  [
    'en',
    'Nicola Sturn, Scotland’s first minister, said it was “too late”. A Labour source said: “We’ll see.”',
    ['Nicola Sturn', '-'],
  ],
  [
    'en',
    '“We will not cut corners,” Commissioner Steve Hahn said in his opening statement. “I will fight.”',
    ['Steve Hahn', 'Steve Hahn'],
  ],
  [
    'en',
    'Sen. Pat Moore, D-Wash., the ranking member, pressed him. “Has anybody asked you?” she asked. / “No,” Hahn answered. / “Would you tell us?” Moore shot back.',
    ['Pat Moore', 'Hahn', 'Pat Moore'],
  ],
  [
    'en',
    'Dr. Tony Fauss, the top expert, said he was “hopeful.” But when Sen. Rand Poole, R-Ky., suggested that New York was immune, Fauss lost his patience. / “You’ve got that wrong, senator,” he said. “And often.”',
    ['Tony Fauss', 'Tony Fauss', 'Tony Fauss'],
  ],
  ['en', 'According to Luis Borro, who left in January, staff feel “besieged.”', ['Luis Borro']],
  ['en', 'A company spokesperson said in an email that the trial was “on track.”', ['-']],
  [
    'en',
    'President Bosko, speaking at the White House on Wednesday, said the rules “sounded political.” “We may not approve it,” he said.',
    ['Bosko', 'Bosko'],
  ],
  [
    'en',
    'The last shift ended at 3 p.m., and for a minute, Donna Kessel recalls, nobody moved. / “You could hear the building tick,” says Kessel, who ran a machine for 26 years. “My husband met me at the gate.” / Her husband, Gene, had worked there too. So had Gene’s father. / “We weren’t rich,” Gene says. “Now I’m scared.”',
    ['Donna Kessel', 'Donna Kessel', 'Gene', 'Gene'],
  ],
  [
    'en',
    'Mayor Phil Ostrand, who made the deal, calls it “the best offer.” Kessel calls it “forty jobs.”',
    ['Phil Ostrand', 'Kessel'],
  ],
  [
    'en',
    'The company, Lattice, says it will train workers. “We want to be a neighbor,” says Priya Rama, its vice president. Rama concedes that most jobs require degrees. “We hear that,” she says.',
    ['Priya Rama', 'Priya Rama'],
  ],
  [
    'en',
    'Economist Tom Vill of Ohio Northern has studied such deals. He says they rarely pay. “It’s a lottery ticket,” he says.',
    ['Tom Vill'],
  ],
  ['en', 'At the diner, the regulars have a name for it: “the toaster.”', ['-']],
  [
    'en',
    'Greta Holm, 16, spoke in Stockholm. / Downing Street criticised the strike. “It adds work,” a spokeswoman for the prime minister said.',
    ['-'],
  ],
  [
    'en',
    'Michael Goode, the environment secretary, sent a video. “Dear protesters, we agree,” he said in it. / Anna Reid, 17, who helped to organise the march, wasn’t impressed. “He’s had three years,” she said. Her friend Zoe Ade, also 17, agreed: “It’s lip service.”',
    ['Michael Goode', 'Anna Reid', 'Zoe Ade'],
  ],
  [
    'en',
    'Scott Morrow, Australia’s prime minister, had urged pupils to stay in class. “We want more learning,” he told parliament. / His comments backfired. “He made ten thousand people come,” said Jean Hinch, a pupil.',
    ['Scott Morrow', 'Jean Hinch'],
  ],
  [
    'en',
    'The UN chief, António Gutera, wrote in the Guardian that they had learned “something”. Carl Folk, a scientist, put it more simply. “The kids are right,” he said.',
    ['António Gutera', 'Carl Folk'],
  ],
  [
    'en',
    'Search teams spotted Kim Adler, 38, near the creek, said Sgt. Luis Pine of the Sheriff’s Office. / “She was on a rock,” Pine said. “First she asked about her dog.” / “He showed up Wednesday,” said her brother, Paul Adler. / Adler was stable at Mercy General, where Dr. Nadia Oz described her as “dehydrated and funny.” / “She’s lucky,” Oz said. / In a video, Adler thanked her rescuers. “I sang,” she said, her voice hoarse.',
    ['Luis Pine', 'Luis Pine', 'Paul Adler', 'Nadia Oz', 'Nadia Oz', 'Kim Adler'],
  ],
  [
    'en',
    'Her husband, Mark, stood at her bedside. He said he had never lost hope. “She’s stubborn,” he said.',
    ['Mark'],
  ],
  [
    'en',
    'The South’s chief delegate, Kim Sang-ho, told reporters the talks were “good.” His counterpart, Ri Yong-chol, spoke of “a new stage.”',
    ['Kim Sang-ho', 'Ri Yong-chol'],
  ],
  [
    'en',
    'State Department spokeswoman Heather Nole dismissed it. “We’ve heard it before,” Nole said. “We’ll hear it again.”',
    ['Heather Nole', 'Heather Nole'],
  ],
  [
    'en',
    'Choi Eun-mi, an analyst, said Pyongyang was buying time. “They want relief first,” Ms. Choi said. “The rest is theater.”',
    ['Choi Eun-mi', 'Choi Eun-mi'],
  ],
  [
    'en',
    'Japan’s foreign minister, Taro Kono, in Seoul for talks with Mr. Kim, said Tokyo was watching “with interest.” He added that “pressure must stay.”',
    ['Taro Kono', 'Taro Kono'],
  ],
  [
    'en',
    '“Rain was my first signal,” Kline says, sipping tea. Sasha Kline, who turned 40 in June, runs Brolly. Employees describe her as brilliant. “She’ll text you at four,” says one former executive.',
    ['Sasha Kline', '-'],
  ],
  [
    'en',
    'Anand left in 2016. Both say there was no quarrel. “We were married to the company,” he says by phone. Asked whether he regrets it, he laughs. “Every morning,” he says.',
    ['-', '-'],
  ],
  [
    'en',
    'Dev Anand left in 2016. “We were married to the company,” he says by phone. Asked whether he regrets it, he laughs for a long time. “Every morning,” he says.',
    ['Dev Anand', 'Dev Anand'],
  ],
  [
    'en',
    'Sasha Kline’s mother, Irina, a seamstress, lent the pair $6,000. “I told her no,” Irina says. “I was correct.”',
    ['Irina', 'Irina'],
  ],
  [
    'en',
    'Consumer advocate Ruth Feld calls its app “a slot machine.” New York’s regulator fined it for what it described as “opaque” terms. Kline, who paid the fine, says the agency “had a point.” / “We were kids,” she says.',
    ['Ruth Feld', '-', 'Kline', 'Kline'],
  ],
  ['en', 'When I mention this to Ruth Feld, she snorts. “She was thirty-four,” she says.', ['Ruth Feld']],
  [
    'en',
    '“We’ll pay half,” said Easton’s mayor, Carla Fuente. / “The cheap half,” said her Weston counterpart, Bob White, pointing at a pier. / Fuente shook her head. “Bob says that,” she said. / “And I’m right,” he replied.',
    ['Carla Fuente', 'Bob White', 'Carla Fuente', 'Bob White'],
  ],
  ['en', 'Gov. Ellen Stark’s office said she would review it. “She takes this seriously,” it said.', ['-']],
  [
    'en',
    'State Rep. Joe Manc, whose district includes both, said the money was there “if they can stop fighting.”',
    ['Joe Manc'],
  ],
  [
    'en',
    '“They protected the institution,” Attorney General Josh Pell said at a news conference, standing beside survivors. “The pattern was abuse, deny and cover up.”',
    ['Josh Pell', 'Josh Pell'],
  ],
  [
    'en',
    'Bishop Ed Malloy, who took over in 2016, apologized. “I am ashamed,” he said in a video. / One of them, Robert Hoag, 61, called the apology late. “I told my mother,” he said. “She told the pastor.” / Hoag’s lawyer, Mitch Gara, said that his client wanted names. “That is a press release,” Gara said.',
    ['Ed Malloy', 'Robert Hoag', 'Robert Hoag', 'Mitch Gara'],
  ],
  [
    'en',
    'Father James Cont, who was accused of ignoring a complaint, denied it. “I passed it on,” he said through his attorney, who added that Cont had “nothing to hide.”',
    ['James Cont', '-'],
  ],
  [
    'en',
    'Vantro rejected the findings. “This would hurt small firms,” the company said in a blog post. It added that its arm accounts for “less than 4 percent” of sales.',
    ['Vantro', 'Vantro'],
  ],
  [
    'en',
    'Rep. Ken Buck of Colorado wrote in a memo, titled “The Third Way,” that some remedies were “non-starters.”',
    ['-', 'Ken Buck'],
  ],
  ['en', 'Analysts at Wedge Securities were skeptical. “We view this as noise,” they wrote in a note.', ['-']],
  [
    'en',
    'Emily Stroud, a lawyer, said she had waited years. “My clients were told they were crazy,” Stroud said. One of them, a toymaker, cried, she said. “He said, ‘Somebody believed me,’” Stroud recalled.',
    ['Emily Stroud', 'Emily Stroud'],
  ],
  [
    'en',
    'A spokeswoman for the Trade Commission would say only that it was “reviewing the report.”',
    ['Trade Commission'],
  ],
  [
    'de',
    'Der Sprecher der Initiative, Jürgen Hartmann, wies das zurück. „Wir haben Varianten“, sagte Hartmann der Agentur.',
    ['Jürgen Hartmann'],
  ],
  ['de', 'Sabine Kretz schwieg. Kretz’ Sprecher erklärte, man habe „gründlich geprüft“.', ['-']],
  ['de', 'Angela Merk schwieg. „Wir prüfen das“, sagte Merks Sprecher.', ['-']],
  ['de', 'Angela Merk schwieg. „Wir prüfen das“, sagte Merks Sprecher Steffen Seibel.', ['Steffen Seibel']],
  [
    'de',
    '„Das ist Gutsherrenart“, schrieb die Grünen-Abgeordnete Miriam Özdem auf X. Ihr Parteifreund Olaf Behrens nannte den Plan „alt“.',
    ['Miriam Özdem', 'Olaf Behrens'],
  ],
  ['de', 'Laut Bahnchef Richard Lenz soll der Bau 2027 beginnen. „Wir sind bereit“, betonte er.', ['Richard Lenz']],
  [
    'de',
    'Nach Angaben von Anwohnern war die Stimmung „vergiftet“. Der Anwalt von Hartmann, Peter Sommer, kündigte an: „Wir sehen uns.“',
    ['-', 'Peter Sommer'],
  ],
  [
    'es',
    'El alcalde, Ignacio Roble, aseguró que el fuego estaba «controlado». «No hay víctimas», subrayó.',
    ['Ignacio Roble', 'Ignacio Roble'],
  ],
  ['es', 'El portavoz de Ignacio Roble matizó que había «quemaduras leves».', ['-']],
  [
    'es',
    'Según el jefe de bomberos, Luis Pardo, el viento fue «el peor enemigo». «Cambió cuatro veces», explicó.',
    ['Luis Pardo', 'Luis Pardo'],
  ],
  ['es', '«Se veía venir», comenta un jubilado que no da su nombre.', ['-']],
  [
    'nl',
    '“We hadden het moeten onderzoeken”, zegt dijkgraaf Pieter van den Berg. “Dat trek ik me aan”, voegt hij eraan toe. / Bewoonster Ria de Vries is niet verbaasd. “Het is veen”, zegt ze. Volgens De Vries heeft niemand “iets gevraagd”.',
    ['Pieter van den Berg', 'Pieter van den Berg', 'Ria de Vries', 'Ria de Vries'],
  ],
  [
    'nl',
    'De woordvoerder van minister Karin Haver liet weten dat zij “teleurgesteld” is. Haver zelf schreef dat het “veilig” is. Kamerlid Joost Eerd noemt dat “een sprookje”.',
    ['-', 'Karin Haver', 'Joost Eerd'],
  ],
  [
    'ar',
    'وقال مدير الميناء خالد المنصور: «الرصيف خطر». وأضاف المنصور: «سنبدأ». وقال محامي خالد المنصور إن الاتهامات «باطلة».',
    ['خالد المنصور', 'خالد المنصور', '-'],
  ],
  [
    'ar',
    'أكدت النائبة ليلى حداد أن الحكومة «تأخرت». وقالت: «حذرنا». وقالت زوجة سامي الخطيب: «لا نعرف».',
    ['ليلى حداد', 'ليلى حداد', '-'],
  ],
  ['ar', 'وبحسب الخبير سامر نجار، فإن الخسائر «كبيرة». وقال شقيق الخبير سامر نجار «نعم».', ['سامر نجار', '-']],
  ['he', 'אמר דובר ראש הממשלה דוד לוין: ״לא נגיב״.', ['-']],
  ['he', '״חיכינו״, אמרה אשת משה כהן. ״זה קשה״, אמר פרקליטו של כהן.', ['-', '-']],
  [
    'fr',
    '« Il est innocent », a dit l’avocate de Jean Martin, Claire Petit. Selon elle, c’est « faux ».',
    ['Claire Petit', 'Claire Petit'],
  ],
  ['fr', 'Le porte-parole d’Emmanuel Martin a évoqué « une erreur ». « Rien de grave », a-t-il ajouté.', ['-', '-']],
  [
    'it',
    '«È una svolta», ha detto il sindaco Andrea Conti. «Lo aspettavamo», ha aggiunto. Secondo il portavoce di Conti è «tutto chiaro».',
    ['Andrea Conti', 'Andrea Conti', '-'],
  ],
  ['pt', 'O porta-voz de Paulo Mendes disse que era “falso”. “Não é verdade”, acrescentou.', ['-', '-']],
  ['ru', '«Мы ждём», — сказал пресс-секретарь президента Владимира Попова Дмитрий Песков.', ['Дмитрий Песков']],
  ['ru', '«Мы ждём», — сказал пресс-секретарь президента Владимира Попова.', ['-']],
  ['ru', '«Мы ждём», — рассказала жена Алексея Навина. По словам Юлии Навиной, это «долго».', ['-', 'Юлия Навина']],
  ['ru', 'Как сообщил адвокат Ивана Сафонова Евгений Смирнов, дело «пустое».', ['Евгений Смирнов']],
])('in %s: %s', (language, text, speakers) => {
  const found = findQuotations(text.replaceAll(' / ', '\n\n'), { language });
  expect(found.map(({ speaker }) => (speaker && !speaker.unnamed ? speaker.name : '-'))).toEqual(speakers);
});

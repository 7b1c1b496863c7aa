/**
 * Articles about nobody, written for measuring. `{speaker | cue}` stands before a quotation and `{/}` behind it; `{-}` before one
 * that the text gives to nobody, or not surely to one.
 */
export const LABELLED_ARTICLES: readonly string[] = [
  // Cue behind, inverted and around; later names and pronouns.
  `The harbour at Velmo will close to ferries for three months, the port authority announced on Tuesday.

{Marta Okonjo | said Marta Okonjo}“We looked at every other way of doing this, and there was none,”{/} said Marta Okonjo, chief engineer at the Velmo Port Authority. {Marta Okonjo | said Marta Okonjo}“The quay is sinking.”{/}

{Marta Okonjo | she added}“It has been sinking since 1974,”{/} she added, {Marta Okonjo | she added}“and nobody wrote it down.”{/}

Ferry owners were not convinced. Tobias Renn, who runs the largest of the four lines, told the Velmo Courier that {Tobias Renn | told}“three months always means nine”{/} and that he would ask for damages.

{Tobias Renn | Renn said}“Last time they promised us a winter and took a year,”{/} Renn said. {Tobias Renn | Renn said}“Who pays for that?”{/}

Okonjo rejected the comparison. {Marta Okonjo | she told}“That was a different quay, a different contract and a different budget,”{/} she told reporters.

The authority’s director, Pell Andersson, was blunter: {Pell Andersson | Pell Andersson, was blunter}“If we wait, the quay will decide for us.”{/}

According to Andersson, the work will cost {Pell Andersson | According to Andersson}“somewhat less than a new ferry.”{/}`,

  // Fragments, scare quotes, titles of works.
  `Critics of the so-called {-}“night tax”{/} gathered outside the town hall of Brask on Friday. The film {-}“Low Tide”{/}, shown on a wall across the street, drew more people than the speeches.

Councillor Inge Solberg called the levy a {Inge Solberg | Inge Solberg called}“disaster for anybody who works late”{/} and promised to fight it. Her colleague Dario Venn said that it was {Dario Venn | Dario Venn said}“modest”{/} and {Dario Venn | Dario Venn said}“overdue.”{/}

The {-}“modest”{/} levy would raise four million a year. Solberg has dismissed that figure as {Inge Solberg | Solberg has dismissed}“a wish, not a number.”{/}

In Mr. Venn’s words, {Dario Venn | Venn’s words}“nobody has ever moved away because of the price of a tram.”{/} He also quoted a line from {-}“The Long Quiet”{/}, a poem that every child in Brask has to learn.

Asked whether she had read the proposal, Ms. Solberg replied: {Inge Solberg | Solberg replied}“Twice. It does not get better.”{/}

What the mayor describes as {the mayor | the mayor describes}“a small correction”{/} will be put to a vote in March.`,

  // Quotations over several paragraphs; one that is never closed.
  `Dr. Amara Ilves, a hydrologist at the University of Tarn, has studied the lake for thirty years. She explained what has changed in an interview.

{Amara Ilves | she said}“When I came here, the shore was at the third tree,”{/} she said. {Amara Ilves | she said}“You could count them from the road.

“Then the third tree fell, and the second. We wrote reports. Everybody agreed with the reports.

“Now there is one tree, and they have put a bench under it.”{/}

{Amara Ilves | Ilves said}“It is a nice bench,”{/} Ilves said.

The ministry did not answer questions. In a statement, it said only that the lake was {The ministry | it said}“under observation.”{/}

Jonas Kettle, a fisherman from the south shore, sees it otherwise. {Jonas Kettle | he said}“The lake has moods, and the doctor has a thermometer,”{/} he said. {Jonas Kettle | he said}“I would not bet against either.{/}

Ilves laughs when she hears this. {Amara Ilves | she says}“He sold his boat in April,”{/} she says.`,

  // Organizations, spokespeople, statements.
  `The Foreign Ministry of Caldria summoned the ambassador on Sunday over what it called {Foreign Ministry of Caldria | it called}“an unfriendly act.”{/}

{Foreign Ministry of Caldria | the ministry said}“We expect an explanation within days,”{/} the ministry said in a statement.

A spokesman for the border police, which runs the crossing, said the trucks had been stopped {A spokesman for the border police | A spokesman for the border police, which runs the crossing, said}“for reasons of hygiene.”{/}

The hauliers’ union, UTC, rejected that. {UTC | UTC said}“There is no hygiene problem, there is a queue,”{/} UTC said on X. {UTC | the union added}“Our drivers have been in it for six days,”{/} the union added.

{officials | officials said}“We are looking into it,”{/} officials said.

{a driver from Ostrava County | said a driver from Ostrava County}“I have eaten everything I was supposed to deliver,”{/} said a driver from Ostrava County, who asked not to be named.

President Levan Tor weighed in late on Sunday. {Levan Tor | he wrote}“Open the gate,”{/} he wrote.

The company that owns the crossing, Northgate Holdings, did not mince words. {Northgate Holdings | the company said}“Every hour costs us more than the gate is worth,”{/} the company said.`,

  // British single marks, apostrophes, possessives.
  `The bakery on Fenwick Row hasn’t changed hands since 1911, and Lottie Marsh doesn’t mean to start now.

{Lottie Marsh | she says}‘People keep asking what we’ll do with the building,’{/} she says. {Lottie Marsh | she says}‘We’ll bake in it. That’s what the ovens’ flues are for.’{/}

Her brother Alec, 62, isn’t so sure. {Alec | says Alec}‘The bakers’ guild thinks we’re mad,’{/} says Alec, {Alec | says Alec}‘and it’s usually right.’{/}

The guild’s secretary, Rhona Vale, said she had called the place {Rhona Vale | she had called}‘a museum with crumbs’{/} but had meant it kindly. {Rhona Vale | she adds}‘I said “museum” the way others say “palace”,’{/} she adds.

It’s the neighbours’ view that counts, though. Theirs is simple: the bread’s good.`,

  // Straight marks, nested quotations, verbs of every kind.
  `The inquiry into the collapse of the Hallam bridge heard its first witness on Monday.

"I told them, 'Do not put the crane there,'" Vera Stoll testified.`
    .replace('"I told', '{Vera Stoll | Vera Stoll testified}"I told')
    .replace('\'"', '\'"{/}') +
    `

{Vera Stoll | she recalled}"They put the crane there,"{/} she recalled. {Vera Stoll | she recalled}"Then they asked me to sign for it."{/}

Counsel for the builder, Emil van der Haas, wanted to know why she had signed. {Vera Stoll | Stoll answered}"Because it was raining,"{/} Stoll answered, {Vera Stoll | Stoll answered}"and because I was cold."{/}

{Emil van der Haas | asked van der Haas}"Is that your whole answer?"{/} asked van der Haas.

{Vera Stoll | she shot back}"It is the true one!"{/} she shot back.

Judge Petra Lindqvist warned both to {Petra Lindqvist | Petra Lindqvist warned}"leave the weather out of it."{/} The crane's owner, Bram O'Dell Jr., will be heard on Thursday. He has said on television that the ground was {Bram O'Dell Jr. | He has said}"as firm as a church."{/}

The inspector's report, published in May, noted that {The inspector's report | The inspector's report, published in May, noted}"no part of the north pier was ever inspected."{/}`,

  // Two who could be meant; nobody is guessed.
  `Senator Ada Brandt and Governor Ruth Brandt are cousins, and they do not agree about the dam.

Brandt said on Wednesday that it would be {-}“finished or finished off”{/} by June.

Ilya Morrow met Kasimir Dunn in the corridor. {-}“We will not be rushed,”{/} he said.

{Ada Brandt | Senator Brandt told}“I would rather lose the seat than the valley,”{/} Senator Brandt told a crowd in Lowfield.

{Ruth Brandt | said Governor Brandt}“My cousin has always liked valleys,”{/} said Governor Brandt.

Nina Castellane and Joon Pak wrote in a joint letter that the dam was {-}“a monument to arithmetic.”{/}`,

  // Roles, particles, titles; who took part in the talks.
  `Senior fellow Ines de la Torre of the Institute for Coastal Studies warned last week that the treaty was {Ines de la Torre | Ines de la Torre of the Institute for Coastal Studies warned}“a door without a house.”{/}

Its author, former Prime Minister Hakon Oduya, disagreed. {Hakon Oduya | Oduya said}“A door is where one begins,”{/} Oduya said in a phone interview.

Gen. Yusuf al-Karimi, who led the talks for the other side, told the news agency Meridian that both were wrong. {Yusuf al-Karimi | the general said}“There is a house. It has no door,”{/} the general said.

{Hakon Oduya | the former prime minister said}“I admire his images,”{/} the former prime minister said of al-Karimi. {Hakon Oduya | the former prime minister said}“I only wish that he had signed something.”{/}

De la Torre noted that neither had mentioned the islands. {Ines de la Torre | she said}“That is where people live,”{/} she said.

Asked about the islands, Oduya said: {Hakon Oduya | Oduya said}“I grew up on one. There were goats.”{/} Al-Karimi, for his part, said the islands were {Yusuf al-Karimi | Al-Karimi, for his part, said}“a matter for the second round.”{/}

{Yusuf al-Karimi | al-Karimi added}“If,”{/} al-Karimi added, {Yusuf al-Karimi | al-Karimi added}“there is a second round.”{/}`,

  // Paragraphs that are only a quotation, colons at the end of a paragraph, reports of what another said.
  `Theo Lindgren has run the observatory for eleven years, and he is tired of the question.

{Theo Lindgren | Lindgren said}“No, we have not found anybody,”{/} Lindgren said, closing the dome.

{Theo Lindgren | Lindgren said}“If we had, there would be a line at the gate and somebody selling sausages.”{/}

{Theo Lindgren | Lindgren said}“There is never a line at the gate.”{/}

His deputy, Wanda Szep, wrote on the observatory’s page:

{Wanda Szep | Wanda Szep, wrote}“The telescope is open on clear nights. There are about forty of those a year.”{/}

Szep said a visitor had once asked her whether the stars were {a visitor | a visitor had once asked}“switched off by day.”{/}

Lindgren said that Szep had told the visitor {Wanda Szep | Szep had told}“yes, at six.”{/}

It seems that the visitor was satisfied, Szep said. {Wanda Szep | Szep said}“He wrote us a card. It had stars on it.”{/}`,

  // Guillemets and low marks in an English text, and doubtful speakers.
  `At the fair in Luzin the signs are in three languages. One says {-}«Frische Ware»{/}, another {-}„Gut und billig“{/}.

{Bohdan Zelenko | said Bohdan Zelenko}«Nobody reads them,»{/} said Bohdan Zelenko, a potter from the hills. {Bohdan Zelenko | he said}«They come for the pots,»{/} he said.

{Ludmila Zelenko | explained}„They come for me,“{/} explained his wife, Ludmila Zelenko.

The fair’s organizer, Aurelio Banks, expects {Aurelio Banks | Aurelio Banks, expects}“the usual crowd and the usual rain.”{/}`,

  // What a blog or a column may do: the author’s own words, questions and answers.
  `I used to think that gardening was, as my neighbour Clement Roy puts it, {Clement Roy | Clement Roy puts}“housework with weather.”{/}

{-}“You will change your mind,”{/} I told him last spring.

Roy did not. {Clement Roy | he said}“A hedge is a wall that grows,”{/} he said when we met again. As for lawns, Roy went on, {Clement Roy | Roy went on}“they are carpets that drink.”{/}

Q: What do you grow now?

A: Stones, mostly.

Experts say a garden needs {Experts | Experts say}“patience and gravel.”{/} One of them, the botanist Sunniva Hale, insists that gravel is {Sunniva Hale | Sunniva Hale, insists}“the better half.”{/}

{Sunniva Hale | says Hale}“Really?”{/} says Hale when I tell her about Roy. {Sunniva Hale | she asks}“And does he have a hedge?”{/} she asks.`,

  // A statement, a tweet, a letter; verbs with auxiliaries and adverbs; passives.
  `The chess federation has not yet said who will replace Orla Finch, its president, who resigned on Monday.

Finch was quoted by the Daily Ledger as saying that she had {Orla Finch | Finch was quoted by the Daily Ledger as saying}“no moves left.”{/}

In a letter to members, she had earlier written: {Orla Finch | she had earlier written}“Whoever comes after me should bring a clock.”{/}

{Ravi Thorne | Ravi Thorne later tweeted}“A sad day for those of us who play white,”{/} Ravi Thorne later tweeted.

Thorne, a grandmaster and former treasurer, has repeatedly accused the board of {Ravi Thorne | has repeatedly accused}“castling through check.”{/}

The board’s behaviour was described by one member as {one member | described by one member}“a stalemate with biscuits.”{/}

The federation would only say that the matter was {The federation | The federation would only say}“in hand,”{/} adding that members would be told {The federation | adding}“in due course.”{/}

{Thorne’s lawyer | Thorne’s lawyer said}“My client has never moved a rook in anger,”{/} Thorne’s lawyer said.

{Orla Finch | Finch, reached at her home in Dunmere, said quietly}“I wish them well,”{/} Finch, reached at her home in Dunmere, said quietly.`,

  // A longer report in the manner of an agency: one speaker, then another, then back.
  `MIRELLA (Meridian) — Firefighters brought a blaze in the old cannery under control early on Saturday, officials said.

{Cpt. Dana Whitlock | said}“We got lucky with the wind,”{/} said Capt. Dana Whitlock of the Mirella Fire Department. {Dana Whitlock | said}“An hour later and it would have been the whole street.”{/}

Nobody was hurt. About 40 people had to leave their homes, among them Hector Ruiz-Vance, 71, who has lived opposite the cannery since it closed.

{Hector Ruiz-Vance | Ruiz-Vance said}“I took the cat and the radio,”{/} Ruiz-Vance said. {Hector Ruiz-Vance | Ruiz-Vance said}“The rest is furniture.”{/}

Whitlock said the cause was still unclear, but that the building had been {Dana Whitlock | Whitlock said}“a candle waiting for a match.”{/}

{Dana Whitlock | she said}“We had asked for it to be torn down,”{/} she said.

Mayor Colm Abernathy defended the delay. {Colm Abernathy | he said}“Heritage is not rubbish,”{/} he said at a news conference.

{Hector Ruiz-Vance | Ruiz-Vance said}“It is now,”{/} Ruiz-Vance said when told of the mayor’s remark.

Police have opened an investigation. {Police | police said}“We ask anyone with pictures to come forward,”{/} police said.`.replace(
    'Cpt. Dana Whitlock | said}',
    'Dana Whitlock | said Capt. Dana Whitlock}',
  ),

  // A political report: several speakers, partial quotations, reactions.
  `The upper chamber of Caldria rejected the water bill on Thursday night, dealing a blow to Premier Sanna Holt, who had called the vote {Sanna Holt | who had called}“the most important of my life.”{/}

{Sanna Holt | Holt said}“We lost tonight. We will not lose in spring,”{/} Holt said outside the chamber.

Opposition leader Ruben Achterberg welcomed the result. {Ruben Achterberg | Ruben Achterberg welcomed}“Nobody drinks slogans.”{/}

In a post on X, the Farmers’ Alliance said the bill {Farmers’ Alliance | Farmers’ Alliance said}“would have dried out the south to water the golf courses of the north.”{/}

Achterberg, 58, has opposed the bill from the start, arguing that it was {Ruben Achterberg | arguing}“written by engineers for engineers.”{/} He told the broadcaster CRT on Friday that he was {Ruben Achterberg | He told}“ready to talk”{/} but {Ruben Achterberg | He told}“not about the canal.”{/}

{Sanna Holt | countered Holt}“There is no bill without the canal,”{/} countered Holt.

Two members of her own party voted against her. One of them, Idris Falk, said: {Idris Falk | Idris Falk, said}“I read it to the end. That was the mistake.”{/}

The premier’s spokeswoman, Clara Munk, declined to comment on Falk’s vote. {Clara Munk | she said}“Everybody is free to read,”{/} she said.

A senior aide, speaking on condition of anonymity, described the mood as {A senior aide | A senior aide, speaking on condition of anonymity, described}“a wet Sunday.”{/}`,

  // A feature: a scene, a person introduced by what he does, talk remembered.
  `Every morning at five Osman Delacroix opens the gate of the last brickworks in Harrow Fell.

{Osman Delacroix | he says}“You listen to the kiln before you look at it,”{/} he says. {Osman Delacroix | he says}“If it hums, you can have your tea.”{/}

Delacroix learned this from his grandmother, who used to tell him, {his grandmother | who used to tell}“Clay forgets nothing.”{/}

The works once had ninety men. Now there are three, and a dog that visitors are told not to call {-}“Brick.”{/}

{Osman Delacroix | Delacroix explains}“He is very serious about his name,”{/} Delacroix explains, without giving it.

What will happen when he retires? {Osman Delacroix | he says}“Someone will come,”{/} he says. And if nobody does? {Osman Delacroix | he says}“Then the kiln will cool, which takes nine days.”{/}

Historian Judith Abara, whose book {-}“Fired Earth”{/} tells the story of the valley, worries about the archive. {Judith Abara | says Abara}“There are order books from 1820 in a shed,”{/} says Abara, {Judith Abara | says Abara}“and the shed has a door that is mostly a suggestion.”{/}

She has written to the county three times. The county, she says, finds the matter {The county | finds}“interesting.”{/}`.replace(
    'The county | finds}',
    'Judith Abara | she says}',
  ),

  // Business: companies, analysts, statements.
  `Shares in Lumen Bay fell by a fifth on Monday after the lamp maker said that it would miss its forecast {Lumen Bay | the lamp maker said}“by some distance”{/}.

{Greta Osei | Chief Executive Greta Osei told}“This was not the year we planned,”{/} Chief Executive Greta Osei told analysts on a call.

The company blamed {Lumen Bay | The company blamed}“unusual weather and usual competition”{/} for the shortfall.

{Viktor Hahn | wrote Viktor Hahn}“People buy lamps in the dark, and it was not dark enough,”{/} wrote Viktor Hahn, an analyst at Dunmore Securities, in a note to clients.

Hahn kept his rating. Others did not: Petersen & Co. called the shares {Petersen & Co. | Petersen & Co. called}“uninvestable.”{/}

{Greta Osei | Osei said}“We have seen worse,”{/} Osei said. She added: {Greta Osei | She added}“In 2009 we sold candles.”{/}

In an emailed statement, the union Lichtwerk demanded {Lichtwerk | Lichtwerk demanded}“clarity by the end of the week.”{/}

The statement went on: {The statement | The statement went on}“Our members cannot read balance sheets by candlelight.”{/}`,
];

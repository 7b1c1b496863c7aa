import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Words of a language, of which a small collection is written. */
interface Words {
  name: string;
  other: string;
  title: string;
  second: string;
  sentence: string;
  quotation: string;
  said: string;
  topic: string;
}

/** For each language of the interface; with Latin letters only where the language is written in them. */
const WORDS: Record<string, Words> = {
  ar: {
    name: 'سلمى حداد',
    other: 'كريم نصار',
    title: 'الميناء يفتح أبوابه',
    second: 'العاصفة تغلق الميناء',
    sentence: 'عادت العبّارات إلى الإبحار بعد ثلاثة أيام من العاصفة، وقال البحارة إن المياه هدأت في الليل.',
    quotation: 'نبحر الليلة',
    said: 'وقالت',
    topic: 'الميناء',
  },
  de: {
    name: 'Änne Öttinger',
    other: 'Jörg Häußler',
    title: 'Der Hafen öffnet wieder',
    second: 'Ein Sturm schließt den Hafen',
    sentence: 'Drei Tage nach dem Sturm fahren die Fähren wieder, und nachts lag das Wasser ruhig, hieß es an Bord.',
    quotation: 'Heute Nacht fahren wir',
    said: 'sagte',
    topic: 'Der Hafen',
  },
  en: {
    name: 'Ada Berg',
    other: 'Eli Dahl',
    title: 'The Harbour Reopens',
    second: 'A Storm Closes the Harbour',
    sentence: 'The ferries sail again three days after the storm, and the water was calm at night, the crews said.',
    quotation: 'We sail tonight',
    said: 'said',
    topic: 'The harbour',
  },
  es: {
    name: 'Íñigo Peña',
    other: 'Begoña Núñez',
    title: 'El puerto vuelve a abrir',
    second: 'Un temporal cierra el puerto',
    sentence:
      'Los transbordadores navegan otra vez tres días después del temporal, y de noche el agua estaba en calma.',
    quotation: 'Esta noche salimos',
    said: 'dijo',
    topic: 'El puerto',
  },
  fr: {
    name: 'Hélène Lefèvre',
    other: 'Noël Bérard',
    title: 'Le port rouvre',
    second: 'Une tempête ferme le port',
    sentence:
      'Les bacs naviguent de nouveau trois jours après la tempête, et la nuit l’eau était calme, dit l’équipage.',
    quotation: 'Nous partons cette nuit',
    said: 'a dit',
    topic: 'Le port',
  },
  he: {
    name: 'נעמה ברקת',
    other: 'אלי דגן',
    title: 'הנמל נפתח מחדש',
    second: 'סערה סוגרת את הנמל',
    sentence: 'המעבורות שבו להפליג שלושה ימים אחרי הסערה, ובלילה היו המים שקטים, כך אמרו אנשי הצוות.',
    quotation: 'הלילה אנחנו מפליגים',
    said: 'אמרה',
    topic: 'הנמל',
  },
  ru: {
    name: 'Анна Бергова',
    other: 'Илья Далин',
    title: 'Порт снова открыт',
    second: 'Шторм закрыл порт',
    sentence: 'Паромы снова ходят через три дня после шторма, и ночью вода была спокойна, рассказали моряки.',
    quotation: 'Сегодня ночью мы выходим',
    said: 'сказала',
    topic: 'Порт',
  },
};

/** What the collection in a language is written of. */
export function contentWords(language: string): Words {
  const words = WORDS[language];
  if (!words) throw new Error(`There are no words in ${language}.`);
  return words;
}

/**
 * Writes a small collection in a language: two articles that report one event, with a speaker, an author, a topic, a place,
 * a source, an organization and a claim. But for ids and formats it has no Latin letter where the language has none.
 * @param written what it is written in, where the site says another language
 */
export async function writeLanguageContent(folder: string, language: string, written = language): Promise<void> {
  const { name, other, title, second, sentence, quotation, said, topic } = contentWords(written);
  const article = (headline: string, date: string) =>
    `---\ntitle: ${headline}\nsource: courier\npublished: ${date}\nauthors: [writer, speaker]\nkind: report\nsummary: ${sentence}\nquoted:\n  - {person: speaker, as: ${topic}, to: ${title}}\n  - {organization: office, as: ${topic}}\ntopics: [harbour]\npeople: [writer]\norganizations: [office]\nplaces: [sund]\nrights: {holder: ${topic}, text: full}\n---\n\n## ${topic}\n\n:event[${sentence}]{id=storm} :quote[${quotation}]{by=speaker id=first topics="harbour"} ${said} ${name}. :quote[${topic}]{by=office id=second topics="harbour" via=writer translated}.\n\n## ${title}\n\n:claim[${sentence}]{id=opens stance=asserts}\n\n## ${second}\n\n${sentence}\n`;
  const files: Record<string, string> = {
    'site.yaml': `title: ${topic}\ntagline: ${title}.\nlanguage: ${language}\npublisher: ${name}\nrights: ${sentence}\n`,
    'articles/first.md': article(title, '2021-04-12'),
    'articles/second.md': article(second, '2021-04-10'),
    'people/speaker.md': `---\nname: ${name}\nsortName: ${name}\nkind: expert\nroles:\n  - {title: ${topic}, organization: office, from: 2019, to: 2020-05}\n---\n\n${sentence}\n`,
    'people/writer.md': `---\nname: ${other}\nsortName: ${other}\nkind: journalist\n---\n`,
    'organizations/office.md': `---\nname: ${second}\nplace: sund\n---\n`,
    'topics/harbour.md': `---\nname: ${topic}\n---\n\n${sentence}\n`,
    'places/sund.yaml': `name: ${title}\nlatitude: 59.5\nlongitude: -10.25\n`,
    'sources/courier.yaml': `name: ${topic} 24\nkind: newspaper\nplace: sund\n`,
    'events/storm.yaml': `title: ${second}\ndate: 2021-04\nplaces: [sund]\ntopics: [harbour]\n`,
    'events/opening.yaml': `title: ${title}\ndate: 2021-04-12\ntopics: [harbour]\n`,
    'claims/opens.yaml': `statement: ${sentence}\ntopics: [harbour]\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

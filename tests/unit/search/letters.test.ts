import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findSnippet } from '../../../src/search/engine/snippet.ts';
import type { Index } from '../../../src/search/engine/types.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import type { ArticleRecord } from '../../../src/site/search-records.ts';
import { search } from './engine/fake-index.ts';
import { collectionOf, indexFolder, openIndex } from './indexed-collection.ts';

/** The texts of articles by a word for each, in an English site. */
const TEXTS: Record<string, string> = {
  plain: 'A cafe in Strasse, Lodz and Zuerich; Soren Ostergaard, Thor, oeuvre, Mueller and a fiance at the office.',
  accents: 'A café in Straße, Łódź and Zürich; Søren Østergård, Þór, œuvre, Müller and a fiancé at the oﬃce.',
  decomposed: 'The cafe\u0301 of Mu\u0308ller, and a ferry\u00ADman of the ｆｕｌｌ width.',
  speech: 'Nobody was speaking aloud.',
  hebrew: 'הַמַּעְבֹּרֶת של צה״ל יצאה.',
  arabic: 'وصلت العبّارةُ إلى أحمد في المكتبة.',
  persian: 'کتاب تازهٔ علی را می‌خواهم.',
  russian: 'Ёлка и йод пришли паромом. Российский флот.',
  chinese: '他们在北京大学的渡轮上。「船」很慢。',
  japanese: '佐藤さんはがっこうに行った。フェリー会社は第3回会議で発表した。',
  thai: 'เรือข้ามฟากดีมากในกรุงเทพ',
  khmer: 'កប៉ាល់ទៅភ្នំពេញ',
  german: 'Günstige Fähren fahren über die Straße; die Verkehrsgesellschaften kündigten Änderungen an.',
  mixed: 'The paper said “北京大学” and <em>กรุง</em>เทพ in one line—quite so.',
};

const folder = mkdtempSync(join(tmpdir(), 'on-record-letters-'));
let index: Index;

beforeAll(async () => {
  const none = { expert: [], institution: [], topic: [], source: [], author: [], organization: [], year: [], kind: [] };
  const records = Object.entries(TEXTS).map(([id, text]): ArticleRecord => {
    const html = `<p id="p1">${text}</p>`;
    const language = { german: 'de-AT', russian: 'ru' }[id];
    const shown = {
      ...(language && { language }),
      title: `About ${id}`,
      subtitle: 'Report',
      summary: '',
      byline: '',
    };
    return { address: `/articles/${id}/`, ...shown, facets: none, html, quotations: [], positions: {} };
  });
  await writeIndex(collectionOf(records), indexFolder(folder), join(folder, 'cache'));
  index = openIndex(folder);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** What each article that has all words shows, with the words that match in brackets. */
async function found(words: string): Promise<Record<string, string>> {
  const { articles } = await search(index, { words });
  const whole = (articles?.results ?? []).filter(({ missing }) => missing.length === 0);
  return Object.fromEntries(
    whole.map((result) => {
      const shown = findSnippet(result).pieces.map(({ text, match }) => (match ? `[${text}]` : text));
      return [result.title.replace('About ', ''), shown.join('')];
    }),
  );
}

describe('a word is found in every usual spelling, and marked as the text has it', () => {
  test.each([
    ['Straße', ['accents', 'german', 'plain'], '[Straße]'],
    ['strasse', ['accents', 'german', 'plain'], '[Straße]'],
    ['lodz', ['accents', 'plain'], '[Łódź]'],
    ['zuerich', ['accents', 'plain'], '[Zürich]'],
    ['Zürich', ['accents', 'plain'], '[Zürich]'],
    ['Østergård', ['accents', 'plain'], '[Østergård]'],
    ['ostergaard', ['accents', 'plain'], '[Østergård]'],
    ['thor', ['accents', 'plain'], '[Þór]'],
    ['oeuvre', ['accents', 'plain'], '[œuvre]'],
    ['office', ['accents', 'plain'], '[oﬃce]'],
    ['fiance', ['accents', 'plain'], '[fiancé]'],
    ['Mueller', ['accents', 'decomposed', 'plain'], '[Müller]'],
    ['Mu\u0308ller', ['accents', 'decomposed', 'plain'], '[Müller]'],
    ['muller', ['accents', 'decomposed'], '[Müller]'],
  ])('%s', async (typed, articles, mark) => {
    const shown = await found(typed);
    expect(Object.keys(shown).sort()).toEqual(articles);
    expect(shown['accents']).toContain(mark);
  });

  test.each([
    ['ferryman', 'decomposed', '[ferry\u00ADman]'],
    ['full', 'decomposed', '[ｆｕｌｌ]'],
    ['המעברת', 'hebrew', '[הַמַּעְבֹּרֶת]'],
    ['צה"ל', 'hebrew', '[צה״ל]'],
    ['צהל', 'hebrew', '[צה״ל]'],
    ['العبارة', 'arabic', '[العبّارةُ]'],
    ['احمد', 'arabic', '[أحمد]'],
    ['المكتبه', 'arabic', '[المكتبة]'],
    ['كتاب', 'persian', '[کتاب]'],
    ['علي', 'persian', '[علی]'],
    ['میخواهم', 'persian', '[می‌خواهم]'],
    ['елка', 'russian', '[Ёлка]'],
    ['российский', 'russian', '[Российский]'],
    ['"российский флот"', 'russian', '[Российский] [флот]'],
  ])('%s', async (typed, article, mark) => {
    const shown = await found(typed);
    expect(Object.keys(shown)).toEqual([article]);
    expect(shown[article]).toContain(mark);
  });
});

describe('a word of an article in another language is found by its stem in that language', () => {
  test.each([
    ['Fähre', 'german', '[Fähren]'],
    ['faehre', 'german', '[Fähren]'],
    ['Verkehrsgesellschaft', 'german', '[Verkehrsgesellschaften]'],
    ['"die Verkehrsgesellschaft"', 'german', '[die Verkehrsgesellschaften]'.replace(' ', '] [')],
    ['Änderung', 'german', '[Änderungen]'],
    ['паром', 'russian', '[паромом]'],
    ['российского флота', 'russian', '[Российский] [флот]'],
  ])('%s', async (typed, article, mark) => {
    const shown = await found(typed);
    expect(Object.keys(shown)).toEqual([article]);
    expect(shown[article]).toContain(mark);
  });
});

test('a word of an article in one language is not found by a stem in another', async () => {
  // In German, "speaker" has the stem of the English "speaking".
  expect(await found('speaker')).toEqual({});
  expect(Object.keys(await found('speaks'))).toEqual(['speech']);
});

describe('in a script without spaces, every run of letters is found', () => {
  test.each([
    ['北京大学', ['chinese', 'mixed'], '在[北京大学]的'],
    ['北京', ['chinese', 'mixed'], '在[北京]大学的'],
    ['京大', ['chinese', 'mixed'], '北[京大]学'],
    ['渡轮', ['chinese'], '的[渡轮]上'],
    ['船', ['chinese'], '「[船]」'],
    ['北京 渡轮', ['chinese'], '[北京]大学的[渡轮]上'],
    ['"大学的渡轮"', ['chinese'], '北京[大学的渡轮]上'],
    ['佐藤', ['japanese'], '[佐藤]さん'],
    ['がっこう', ['japanese'], 'は[がっこう]に'],
    ['フェリー', ['japanese'], '[フェリー]会社'],
    ['第3回会議', ['japanese'], 'は[第3回会議]で'],
    ['กรุงเทพ', ['mixed', 'thai'], 'and [กรุงเทพ] in'],
    ['เรือ', ['thai'], '[เรือ]ข้าม'],
    ['ភ្នំពេញ', ['khmer'], 'ទៅ[ភ្នំពេញ]'],
    ['quite', ['mixed'], 'line—[quite]'],
  ])('%s', async (typed, articles, mark) => {
    const shown = await found(typed);
    expect(Object.keys(shown).sort()).toEqual(articles);
    expect(shown[articles[0] as string]).toContain(mark);
  });

  test.each(['京北', 'か', 'かっこう', 'ดู', '北学'])('and none that is not there: %s', async (typed) => {
    expect(await found(typed)).toEqual({});
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import { deriveClaimTable, holdersOf } from '../../../src/domain/derive-claim-table.ts';
import type { ArticleEntry } from '../../../src/domain/entry.ts';
import type { AnnotationRecord } from '../../../src/domain/relations.ts';
import { STANCES, type Stance } from '../../../src/schema/claim.ts';
import { COLLECTION, read, THREE_ARTICLES } from '../content-folder.ts';

async function catalogOf(folder: string): Promise<Catalog> {
  const { site, entries } = await read(folder);
  if (!site) throw new Error(`${folder} has no site.yaml`);
  return buildCatalog(site, entries);
}

interface Given {
  article: string;
  claim: string;
  stance: Stance;
  by: string[];
}

/** A collection of annotations alone; `org` is an organization in every article. */
function collection(annotations: readonly Given[]): Pick<Catalog, 'annotationsOf' | 'inOrder'> {
  const ids = [...new Set(annotations.map(({ article }) => article))].sort();
  const quoted = [{ organization: 'org' }];
  const articles = new Map(ids.map((id) => [id, { id, data: { quoted } } as unknown as ArticleEntry]));
  const records = annotations.map(({ article, claim, stance, by }) => ({
    article: articles.get(article),
    annotation: { type: 'claim', target: claim, stance, by },
  })) as unknown as AnnotationRecord[];
  return {
    inOrder: (_, wanted) => ids.filter((id) => [...wanted].includes(id)),
    annotationsOf: (key) => records.filter(({ annotation }) => key === `claim/${annotation.target}`),
  };
}

describe('the table', () => {
  const catalog = collection([
    { article: 'x', claim: 'c1', stance: 'asserts', by: [] },
    { article: 'x', claim: 'c1', stance: 'disputes', by: ['ada'] },
    { article: 'y', claim: 'c2', stance: 'qualifies', by: ['ada', 'org'] },
    { article: 'y', claim: 'c2', stance: 'asserts', by: ['ada'] },
  ]);
  const { columns, rows } = deriveClaimTable(catalog, ['c2', 'c1', 'c3']);
  const cells = rows.map((row) => row.cells.map((cell) => cell.statements.map(({ annotation }) => annotation.stance)));

  test('has a column for each speaker, most statements first, and for each article that speaks for itself', () => {
    expect(columns).toEqual(['person/ada', 'organization/org', 'article/x']);
  });

  test('has a row for each claim in the order given, with every statement in the cell of its holder', () => {
    expect(rows.map(({ claim }) => claim)).toEqual(['c2', 'c1', 'c3']);
    expect(cells.slice(0, 2)).toEqual([
      [['qualifies', 'asserts'], ['qualifies'], []],
      [['disputes'], [], ['asserts']],
    ]);
  });

  test('has a row for a claim on which nobody takes a position', () => {
    expect(cells[2]).toEqual([[], [], []]);
    expect(rows[2]).toMatchObject({ holders: 0, stances: { asserts: 0, disputes: 0, qualifies: 0 } });
  });

  test('counts who takes a position in a row, and how many take which', () => {
    expect(rows[0]).toMatchObject({ holders: 2, stances: { asserts: 1, disputes: 0, qualifies: 2 } });
  });
});

test('a person and an organization with the same id are two columns', async () => {
  const catalog = await catalogOf(THREE_ARTICLES);
  expect(deriveClaimTable(catalog, ['dredging-helps']).columns).toEqual([
    'organization/port-office',
    'article/harbour-reopens',
  ]);
});

test('in the content of the project no annotation is lost', async () => {
  const catalog = await catalogOf(COLLECTION);
  const { rows } = deriveClaimTable(
    catalog,
    catalog.entries.claim.map(({ id }) => id),
  );
  const inCells = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)));
  const annotations = catalog.entries.article.flatMap(({ body }) =>
    body.annotations.filter(({ type }) => type === 'claim'),
  );
  expect(inCells.size).toBe(annotations.length);
  expect(annotations.length).toBeGreaterThan(15);
});

test('the statements in the cells add up to the annotations, once for each holder', () => {
  const annotation = fc.record({
    article: fc.constantFrom('x', 'y', 'z'),
    claim: fc.constantFrom('c1', 'c2', 'c3'),
    stance: fc.constantFrom(...STANCES),
    by: fc.uniqueArray(fc.constantFrom('ada', 'max', 'org'), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(annotation, { maxLength: 20 }), (annotations) => {
      const catalog = collection(annotations);
      const { columns, rows } = deriveClaimTable(catalog, ['c1', 'c2', 'c3']);
      const statements = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.statements));
      expect(statements).toHaveLength(annotations.reduce((sum, { by }) => sum + Math.max(1, by.length), 0));
      for (const { cells, holders, stances } of rows) {
        expect(cells.map(({ holder }) => holder)).toEqual(columns);
        expect(holders).toBe(cells.filter((cell) => cell.statements.length > 0).length);
        const sum = STANCES.reduce((total, stance) => total + stances[stance], 0);
        expect(sum).toBe(cells.reduce((total, cell) => total + cell.statements.length, 0));
        for (const cell of cells)
          for (const record of cell.statements) expect(holdersOf(record)).toContain(cell.holder);
      }
    }),
  );
});

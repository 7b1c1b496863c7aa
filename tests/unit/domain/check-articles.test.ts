import { describe, expect, test } from 'vitest';
import { checkBodyReferences, checkQuoted } from '../../../src/domain/check-articles.ts';
import { idsOf } from '../../../src/domain/check-references.ts';
import type { BodyReferences } from '../../../src/markdown/types.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { documentsOf } from '../make-documents.ts';

const documents = documentsOf({
  'articles/storm':
    'topics: [harbour]\nquoted:\n  - {person: ada-berg, as: master}\n  - {organization: office, as: x, paraphrased: true}\n  - {organization: union, as: y}',
  'people/ada-berg': 'name: Ada Berg',
  'organizations/union': 'name: Union',
  'topics/harbour': 'name: Harbour',
  'events/storm': '',
  'claims/dredging': '',
});
const known = idsOf(documents);
const storm = documents.article[0];
if (!storm) throw new Error('the article above is there');

const told = (problems: Problem[]) =>
  problems.map(({ kind, file, line, column, message }) => `${file}:${line}:${column} ${kind}: ${message}`);
const position = { line: 12, column: 3 };
const quotation = (by: string, more: object = {}): BodyReferences['quotations'][number] => ({
  by,
  topics: [],
  position,
  ...more,
});
const body = (references: Partial<BodyReferences>): BodyReferences => ({
  quotations: [],
  annotations: [],
  images: [],
  anchors: [],
  ...references,
});

describe('what the annotations of a body lead to', () => {
  test.each<[string, Partial<BodyReferences>, string[]]>([
    [
      'an event',
      { annotations: [{ type: 'event', target: 'stork', position }] },
      ['unknown-event: There is no event `stork` in events/.'],
    ],
    [
      'a claim',
      { annotations: [{ type: 'claim', target: 'x', position }] },
      ['unknown-claim: There is no claim `x` in claims/.'],
    ],
    [
      'the topics of a quotation',
      { quotations: [quotation('ada-berg', { topics: ['harbour', 'x', 'y'] })] },
      ['unknown-topic: There is no topic `x` in topics/.', 'unknown-topic: There is no topic `y` in topics/.'],
    ],
    [
      'who passed a quotation on',
      { quotations: [quotation('ada-berg', { via: 'x' })] },
      ['unknown-person: `x` is neither in people/ nor in organizations/.'],
    ],
  ])('%s', (_, references, expected) => {
    const problems = told(checkBodyReferences(storm, body(references), known));
    expect(problems).toEqual(expected.map((each) => `articles/storm.md:12:3 ${each}`));
  });

  test('a quotation may be passed on by a person or an organization', () => {
    const quotations = ['ada-berg', 'union'].map((via) => quotation('ada-berg', { via }));
    expect(checkBodyReferences(storm, body({ quotations }), known)).toEqual([]);
  });

  test('the nearest of both is offered', () => {
    const [problem] = checkBodyReferences(
      storm,
      body({ quotations: [quotation('ada-berg', { via: 'unoin' })] }),
      known,
    );
    expect([problem?.nearest, problem?.hint]).toEqual(['union', 'Did you mean `union`?']);
  });
});

describe('who is listed as quoted', () => {
  test('is quoted, or said to be paraphrased', () => {
    expect(told(checkQuoted(storm, body({ quotations: [quotation('ada-berg')] })))).toEqual([
      'articles/storm.md:6:20 quoted-without-quotation: The body has no marked quotation by `union`.',
    ]);
    expect(checkQuoted(storm, body({ quotations: [quotation('union'), quotation('ada-berg')] }))).toEqual([]);
  });
});

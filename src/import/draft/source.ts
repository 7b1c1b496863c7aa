import { idFromName } from '../../schema/id-from-name.ts';
import { sourceSchema } from '../../schema/source.ts';
import { joinList } from '../../text/lists.ts';
import { printableLine } from '../../text/one-line.ts';
import type { Capture } from '../capture.ts';
import type { ContentIndex } from './content-index.ts';
import type { DraftFile } from './draft.ts';
import { explainNameWithoutId } from './explain-ids.ts';
import { guessSourceKind } from './guess-kind.ts';
import { checkLine, yamlField } from './yaml-lines.ts';

/** The outlet of an article, with its file where it is new. */
export interface ChosenSource {
  /** Undefined where none was found, or two may be meant. */
  id: string | undefined;
  stubs: DraftFile[];
  checks: string[];
  /** What the file of a new one has a `# check:` for. */
  stubChecks: string[];
}

/** Finds the outlet among the sources by name or by the host of its address, or makes a stub of it. */
export function chooseSource(
  { source, url }: Pick<Capture, 'source' | 'url'>,
  contentIndex: ContentIndex,
  given: string | undefined,
): ChosenSource {
  if (given !== undefined) return { id: given, stubs: [], checks: [], stubChecks: [] };
  const checks = source?.doubt ? [`source: ${source.doubt}`] : [];
  const { ids, sure } = contentIndex.findSource(source?.value, url?.value);
  const [id] = ids;
  if (ids.length > 1) {
    const said = source ? `“${source.value}”` : 'the address';
    return {
      id: undefined,
      stubs: [],
      stubChecks: [],
      checks: [`source: ${said} could be ${joinList(ids, 'or')}: choose one`, ...checks],
    };
  }
  if (id !== undefined) {
    const taken = `source: “${source?.value}” was matched to ${contentIndex.nameOf('source', id)}`;
    return { id, stubs: [], checks: sure ? checks : [taken, ...checks], stubChecks: [] };
  }
  const name = printableLine(source?.value ?? '');
  const added = idFromName(name, (id) => contentIndex.isTaken('source', id));
  if (added === '') {
    const none =
      name === ''
        ? 'no outlet was found; add it by hand, or give it with --source'
        : explainNameWithoutId('source', name);
    return { id: undefined, stubs: [], stubChecks: [], checks: [`source: ${none}`, ...checks] };
  }
  contentIndex.add('source', added, [name]);
  const kinds = joinList(sourceSchema.shape.kind.options, 'or');
  const guessed = [
    checkLine(`kind: guessed; it is one of ${kinds}`),
    ...yamlField('kind', guessSourceKind(name, url?.value)),
  ];
  const text = `${[...yamlField('name', name), ...guessed].join('\n')}\n`;
  const check = `source: ${added} is new; its kind in sources/${added}.yaml is guessed`;
  const file = {
    ...{ path: `sources/${added}.yaml`, text, replaces: false },
    adds: { kind: 'source', id: added, name },
  } as const;
  return { id: added, stubs: [file], checks, stubChecks: [check] };
}

import { joinList } from '../../text/lists.ts';
import type { ContentIndex } from './content-index.ts';

/** A role taken apart: the post, and the institution where it is one that is known or certainly the name of one. */
export interface Role {
  /** The post, beginning with a capital. */
  title: string;
  organization?: { id: string } | { name: string; alias?: string };
  /** What an editor should look at. */
  check?: string;
}

const JOINT = /,\s+|\s+(?:at|of|for|with|from|in)\s+/gu;

const SPOKESPERSON = /spokes(?:man|woman|person)$/iu;

/** Words that a name of an institution may have in small letters. */
const CONNECTING = /^(?:of|for|and|the|on|in|at|de|des|du|la|le|der|für|und|di|del|della|&)$/;

/**
 * Takes a role as an article gives it apart: `senior fellow at the Sund Institute (SI)`. An institution that is not known
 * yet is one only after "at", or where somebody is its spokesperson, and where all of its words have the form of a name.
 */
export function splitRole(role: string, contentIndex: ContentIndex): Role {
  for (const { 0: joint, index } of role.matchAll(JOINT)) {
    const title = role.slice(0, index);
    const { name, abbreviation } = institution(role.slice(index + joint.length));
    const ids = [
      ...new Set(
        [name, `The ${name}`, abbreviation].flatMap((each) => (each ? contentIndex.find('organization', each) : [])),
      ),
    ];
    const [id] = ids;
    if (ids.length > 1)
      return { title: capitalize(role), check: `“${name}” in the role could be ${joinList(ids, 'or')}: choose one` };
    if (id !== undefined) return { title: capitalize(title), organization: { id } };
    const isBody = joint.trim() === 'at' || (joint.trim() === 'for' && SPOKESPERSON.test(title));
    if (isBody && isName(name)) {
      return { title: capitalize(title), organization: { name, ...(abbreviation && { alias: abbreviation }) } };
    }
  }
  return { title: capitalize(role) };
}

/** The name of an institution without an article or a place before it, and its abbreviation in brackets. */
function institution(text: string): { name: string; abbreviation?: string } {
  const match = /^(?:the\s+)?(?:\p{Lu}[^()]*?-based\s+)?(.+?)(?:\s+\((\p{Lu}[\p{Lu}\p{N}&-]{1,9})\))?$/u.exec(
    text.trim(),
  );
  return { name: match?.[1] ?? text, ...(match?.[2] && { abbreviation: match[2] }) };
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    !/[,;:.!?()]|[’']s\b/.test(text) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && CONNECTING.test(word)))
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

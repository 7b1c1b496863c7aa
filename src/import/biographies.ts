import type { FoundAuthor, FoundValue } from './capture.ts';

const IS = String.raw`(?:\s*\([^)]{1,40}\))?(?:,? (?:ph\.?d\.?|m\.?d\.?),?)? (?:is|was|serves as|works as)(?: currently)? (?:the |an? )?`;

/** What notes on authors say of them besides a post. */
const DOES =
  ',? (?:has been (?:an?|the|writing|covering|reporting)|covers|reports (?:on|for|from)|writes (?:about|for|on|from)|has (?:covered|written for|reported for)|teaches|(?:can|may) be reached|contributed (?:reporting|to this)) ';

/** Whether a paragraph tells who one of the authors is: it begins with the name, and a post or what they cover follows. */
export function isBiography(paragraph: string, names: readonly string[]): boolean {
  return (
    paragraph.length < 1200 &&
    names.some((name) =>
      new RegExp(
        `^\\(?(?:about the authors?:?\\s*)?(?:the (?:author|writer),? )?${RegExp.escape(name)}(?:${IS}|${DOES})`,
        'i',
      ).test(paragraph),
    )
  );
}

/** Gives the authors without a post the one that a biography on the page names, in its words. */
export function addRoles(
  authors: readonly FoundValue<FoundAuthor>[],
  paragraphs: readonly string[],
): FoundValue<FoundAuthor>[] {
  return authors.map((author) => {
    if (author.value.role || author.value.kind) return author;
    const pattern = new RegExp(
      `(?:^|[.!?]["”’)]?\\s+)${RegExp.escape(author.value.name)}${IS}([^.!?]{4,200}?)(?:, (?:an? |the |where|who|which|whose|and (?:the )?author)|[.!?;]|$)`,
      'i',
    );
    const role = paragraphs
      .map((paragraph) => (paragraph.length < 1200 ? pattern.exec(paragraph)?.[1] : undefined))
      .find(Boolean);
    return role ? { ...author, value: { ...author.value, role: role.trim() } } : author;
  });
}

import type { Capture, Found, FoundAuthor } from '../capture.ts';

/** What a copy says of itself outside its text: in frontmatter, or not at all. */
export type CopyHints = Partial<Pick<Capture, 'title' | 'published' | 'captured' | 'source' | 'language' | 'url'>> & {
  authors?: readonly Found<FoundAuthor>[];
};

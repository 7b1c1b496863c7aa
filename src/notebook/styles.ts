/** A style of citations, by its name in the Citation Style Language. */
interface Style {
  csl: string;
  /** Whether its dates lose that they are approximate. */
  losesCirca?: boolean;
}

/** The styles that a reader can choose: APA (7th edition), Chicago (17th, notes with a bibliography) and MLA (9th). */
export const STYLES = {
  apa: { csl: 'apa' },
  chicago: { csl: 'chicago-fullnote-bibliography' },
  mla: { csl: 'modern-language-association', losesCirca: true },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

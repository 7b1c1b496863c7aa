/** What we use of citeproc-js, which brings no types. */
declare module 'citeproc' {
  /** An element of a style or a locale. */
  export interface CslElement {
    name: string;
    attrs: Record<string, string>;
    children: (CslElement | string)[];
  }

  interface Cluster {
    citationItems: { id: string; prefix?: string }[];
    properties: { noteIndex: number };
  }

  class Engine {
    constructor(
      system: {
        retrieveLocale(language: string): CslElement;
        retrieveItem(id: string): object;
        /** What stands for a variable, in HTML, between the punctuation before and behind it. */
        variableWrapper(variable: object, before: string, html: string, after: string): string;
      },
      style: CslElement,
      language: string,
      force: boolean,
    );
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
    previewCitationCluster(cluster: Cluster, before: [], after: [], format: 'html'): string;
  }

  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}

/** A style or a locale, as `src/integrations/citation-styles.ts` gives it. */
declare module 'virtual:csl/*' {
  const tree: unknown;
  export default tree;
}

declare module 'subset-font' {
  export type VariationAxes = Record<string, number | { min: number; max: number }>;
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: VariationAxes;
    /** Those of the font; all, where they are not given. */
    keepFeatures?: string[];
    dropTables?: string[];
  }
  export default function subsetFont(font: Uint8Array, characters: string, options: Options): Promise<Uint8Array>;
}

declare module 'html-encoding-sniffer' {
  /** The name of the encoding of a page by the HTML standard: its byte order mark, else what it declares, else Windows-1252. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: { maxPrescanBytes?: number }): string;
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { type RecordFile, searchRecordFiles } from '../../site/search-records.ts';

export const getStaticPaths = (() =>
  searchRecordFiles().map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** What the search index is made of. The build takes these files out of the output before it is published. */
export const GET: APIRoute<{ file: RecordFile }> = ({ props }) => new Response(props.file.text());

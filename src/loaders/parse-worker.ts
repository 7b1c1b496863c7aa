import { parentPort } from 'node:worker_threads';
import type { FileJob, ParsedTexts, TextJob } from './parse-content.ts';
import { createTextParser, parseFiles } from './parse-content.ts';

/** What a worker is asked: to parse files, or to parse texts, with what their collection has in common. */
export type ParseQuestion = { files: FileJob[] } | { texts: TextJob[]; setting: SharedSetting };

/** JSON of a `TextSetting` as UTF-8, in memory that threads share, and its digest. */
export interface SharedSetting {
  digest: string;
  json: Uint8Array<SharedArrayBuffer>;
}

/** What it answers. */
export type ParseAnswer = { files: string } | ParsedTexts | { failed: string };

let setting = '';
let parseTexts: ReturnType<typeof createTextParser>;

parentPort?.on('message', (question: ParseQuestion) => {
  const answered = answer(question);
  parentPort?.postMessage(answered, 'bytes' in answered ? [answered.bytes.buffer as ArrayBuffer] : []);
});

function answer(question: ParseQuestion): ParseAnswer {
  try {
    if ('files' in question) return { files: parseFiles(question.files) };
    if (question.setting.digest !== setting) {
      setting = question.setting.digest;
      parseTexts = createTextParser(JSON.parse(Buffer.from(question.setting.json).toString()));
    }
    const { records, bytes } = parseTexts(question.texts);
    // Memory of their own, since that is handed over as a whole.
    return { records, bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

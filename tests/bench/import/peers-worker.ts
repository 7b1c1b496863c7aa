import { parentPort } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { splitIntoBlocks } from '../../../src/import/html/blocks.ts';
import { parseHtml, withoutScripts } from '../../../src/import/html/parse-html.ts';
import { type Reading, secondsOf } from './measures.ts';

// Reads pages with each of the two extractors as it comes: the whole page, its address, no other options.
console.error = console.warn = console.log = () => undefined;

parentPort?.on('message', async ({ html, url }: { html: string; url: string }) => {
  parentPort?.postMessage({
    defuddle: await timed(html, url, async (document) => {
      const { content, title, author, published } = await Defuddle(document, url, { useAsync: false });
      return { html: content, title, author, published };
    }),
    readability: await timed(html, url, async (document) => {
      const article = new Readability(document).parse();
      return {
        html: article?.content,
        title: article?.title,
        author: article?.byline,
        published: article?.publishedTime,
      };
    }),
  });
});

type Result = Record<'html' | 'title' | 'author' | 'published', string | null | undefined>;

async function timed(html: string, url: string, read: (document: Document) => Promise<Result>): Promise<Reading> {
  const start = process.threadCpuUsage();
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  let result: Partial<Result> = {};
  try {
    result = await read(dom.window.document);
  } catch {
    // A page on which an extractor fails counts as one without text.
  }
  dom.window.close();
  const seconds = secondsOf(process.threadCpuUsage(start));
  const blocks = splitIntoBlocks(withoutScripts(parseHtml(result.html ?? '')));
  return {
    text: blocks.map(({ text }) => text).join('\n\n'),
    title: result.title ?? undefined,
    author: result.author ?? undefined,
    published: result.published ?? undefined,
    seconds,
  };
}

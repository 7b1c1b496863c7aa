import { expect, test } from 'vitest';
import { PageResponse } from '../../../src/build/page-response.ts';

const bytes = new TextEncoder().encode('A page — ø');

test('a response gives back the very bytes it was made of', async () => {
  const response = new PageResponse(bytes, { status: 404, headers: { 'Content-Type': 'text/html' } });
  expect(await response.bytes()).toBe(bytes);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'text/html']);
});

test.each([
  ['as text', (response: Response) => response.text()],
  ['as a stream', async (response: Response) => new Response(response.body).text()],
])('it can be read %s too', async (_, read) => {
  expect(await read(new PageResponse(bytes))).toBe('A page — ø');
  expect(await read(new PageResponse('Text'))).toBe('Text');
});

test('without a body it has none, and a response that Node has made is one as well', () => {
  expect(new PageResponse(null).body).toBeNull();
  expect(Response.json({}) instanceof PageResponse).toBe(true);
  expect({} instanceof PageResponse).toBe(false);
});

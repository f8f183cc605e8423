// Writing a deck and a paper, beside pptxgenjs as it is and python-docx where it is present. One process, by processor
// time; only the bytes and the ratio can fail the run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { built, least, row, say } from './measure.mjs';

const ours = await built('tests/bench/documents/written.ts', 'written');

const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(0)} kB`;

const timed = async (work) => {
  const before = process.cpuUsage();
  const bytes = await work();
  const { user, system } = process.cpuUsage(before);
  return { bytes: bytes.length, time: (user + system) / 1000 };
};

const pythons = ['python3', '/usr/bin/python3'];
const script = fileURLToPath(new URL('./documents/plain-paper.py', import.meta.url));

/** What python-docx takes for the same words; null where it is not present. */
const pythonDocx = () => {
  const python = pythons.find((name) => spawnSync(name, ['-c', 'import docx']).status === 0);
  if (python === undefined) return null;
  const input = JSON.stringify(ours.plainPaper());
  const { stdout, status } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? JSON.parse(stdout) : null;
};

const wanted = { bytes: 0.3, time: 0.77 };

const deckFirst = await timed(ours.writeDeck);
const plainDeck = await timed(ours.writePlainDeck);
const deckAgain = await least(ours.writeDeck, 5);
say(
  `A deck of ${ours.counts.slides} slides with ${ours.counts.charts} charts, with notes, checked after it is written`,
);
row('  for the first time', milliseconds(deckFirst.time), 'goal 500 ms');
row('  again', milliseconds(deckAgain), '');
row('  its bytes', kilobytes(deckFirst.bytes), '');
row('  pptxgenjs, as it packs by itself', kilobytes(plainDeck.bytes), '');

const paperFirst = await timed(ours.writePaper);
const paperAgain = await least(ours.writePaper, 5);
const wordsAgain = await least(ours.writeWords, 5);
say('The paper of the example, with five charts, checked after it is written');
row('  for the first time', milliseconds(paperFirst.time), 'goal 900 ms');
row('  again', milliseconds(paperAgain), '');
row('  again, without contents and charts', milliseconds(wordsAgain), '');
row('  its bytes', kilobytes(paperFirst.bytes), '');
const python = pythonDocx();
if (python === null) say('  python-docx is not present: nothing to compare with.');
else row('  python-docx, the same words without charts, again', milliseconds(python.least), '');

const shares = [
  {
    what: 'the bytes of the deck, of pptxgenjs',
    share: deckFirst.bytes / plainDeck.bytes,
    most: wanted.bytes,
  },
  ...(python === null
    ? []
    : [
        {
          what: 'the time of the paper without contents and charts, of python-docx',
          share: wordsAgain / python.least,
          most: wanted.time,
        },
      ]),
];
say('Shares, which the run is held to');
for (const { what, share, most } of shares) row(`  ${what}`, share.toFixed(2), `at most ${most}`);
if (shares.some(({ share, most }) => share > most)) process.exitCode = 1;

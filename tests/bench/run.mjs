// Measures the simulation beside named peers in one process, by processor time. Only the ratios can fail the run:
// absolute times depend on the machine, and are printed with their goals.
import { installedPeers, notInstalled } from './install-peers.mjs';
import { built, least, repeated, row, say } from './measure.mjs';

const peers = await installedPeers();
if (peers === null) {
  say(notInstalled);
  process.exit(1);
}
const { jStatLoop, naiveLoop, squiggleRun } = peers;

const ours = await built('tests/bench/ours.ts', 'ours');

const nanoseconds = (milliseconds, cases) => (milliseconds * 1e6) / cases;

const times = 20;
const cases = times * ours.points;
const perCase = async (work) => nanoseconds(await least(repeated(work, times), 15), cases);
const perEdit = async (work) => (await least(repeated(work, 10), 12)) / 10;

const presentValue = await perCase(ours.presentValueLoop());
const full = await perCase(ours.fullLoop());
const product = nanoseconds(await least(repeated(ours.productLoop(12), 3), 15), 3 * ours.points);
const naiveProduct = nanoseconds(await least(ours.naiveProductLoop(12, 2000), 8), 2000);
const referenceEdit = await perEdit(ours.referenceEdit());
const edits = [await perEdit(ours.productEdit(12)), await perEdit(ours.productEdit(48))];

const peerCases = 20_000;
const jStat = nanoseconds(await least(jStatLoop(ours.reference, peerCases), 4), peerCases);
const squiggle = nanoseconds(await least(squiggleRun(ours.reference, peerCases), 4), peerCases);
const naive = nanoseconds(await least(naiveLoop(ours.reference, peerCases), 4), peerCases);

const millions = (each) => `${(1000 / each).toFixed(1)} M/s`;

say('Reference model, net present value alone, nanoseconds a case');
row('  this program, 8,192 fixed points, 12 drivers drawn', presentValue.toFixed(0), '');
row('  jStat 1.9, beta.sample in a loop', jStat.toFixed(0), '');
row('  Squiggle 0.10', squiggle.toFixed(0), '');
row('  Math.random in a loop (triangular: another distribution)', naive.toFixed(0), '');
say('Goals, as far as this machine is free');
row('  reference model, with rate of return and payback', millions(full), 'goal 8 M/s');
row('  one driver edited, three measures, percentiles', `${referenceEdit.toFixed(2)} ms`, 'goal 2 ms');
row('  12 benefits with pools, by month, every input drawn anew', millions(product), 'goal 1 M/s');
row('  12 benefits, one input edited, everything told', `${edits[0].toFixed(1)} ms`, 'goal 10 ms');
row('  48 benefits, one input edited, everything told', `${edits[1].toFixed(1)} ms`, '');

const ratios = [
  { peer: 'jStat', ratio: jStat / presentValue, least: 100 },
  { peer: 'Squiggle', ratio: squiggle / presentValue, least: 100 },
  { peer: 'the 12 benefits as a loop by hand', ratio: naiveProduct / product, least: 5 },
];
say('Ratios, which the run is held to');
for (const { peer, ratio, least: wanted } of ratios)
  row(`  times as fast as ${peer}`, ratio.toFixed(ratio < 20 ? 1 : 0), `at least ${wanted}`);
if (ratios.some(({ ratio, least: wanted }) => ratio < wanted)) process.exitCode = 1;

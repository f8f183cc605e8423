// Composing a document after one changed input, beside the naive way: Handlebars compiles and renders the whole text,
// and all of it is parsed as Markdown. One process, by processor time; only the ratio can fail the run.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { built, least, repeated, row, say } from './measure.mjs';

const ours = await built('tests/bench/composing/told-case.ts', 'told-case');
const phrases = fileURLToPath(new URL('../../templates/phrases/en-GB', import.meta.url));
const wanted = 5;
const times = 10;

/** Everything anew with each edit, as a page would do it that keeps nothing. */
const naive = ({ text, data }) => {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(ours.plainHelpers());
  const parts = readdirSync(phrases).map((file) => [
    file.replace('.md.hbs', ''),
    readFileSync(`${phrases}/${file}`, 'utf8'),
  ]);
  const markdown = {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  };
  let turn = 0;
  const tell = () => {
    turn += 1;
    for (const [name, words] of parts) handlebars.registerPartial(name, words);
    const rendered = handlebars.compile(text, { noEscape: true })(data[turn % data.length]);
    return { rendered, tree: fromMarkdown(rendered, 'utf8', markdown) };
  };
  const { rendered, tree } = tell();
  if (rendered.split(/\s+/u).length < 1500 || tree.children.length < 50)
    throw new Error('The naive way does not tell the whole document.');
  return tell;
};

const perRun = async (work, rounds) => (await least(repeated(work, times), rounds)) / times;
const milliseconds = (value) => `${value.toFixed(2)} ms`;

const ratios = [];
for (const document of ['paper', 'deck']) {
  const story = ours.plainStory(document);
  const again = await perRun(ours.composeAgain(document), 12);
  const theirs = await perRun(naive(story), 6);
  say(`The ${document} of the example, ${story.words} words of template, milliseconds of one processor`);
  row('  composed after one changed input', milliseconds(again), 'goal 3 ms');
  row('  Handlebars compiles, renders, all is parsed as Markdown', milliseconds(theirs), '');
  const first = await least((unseen) => ours.composeFirst(unseen, document), 20, ours.unseen);
  row('  composed for the first time', milliseconds(first), 'goal 10 ms');
  const followed = await perRun(ours.followEdit(document), 8);
  row('  all that follows from a key in the worker', milliseconds(followed), 'goal 20 ms');
  ratios.push({ document, ratio: theirs / again });
}

say('Ratios, which the run is held to');
for (const { document, ratio } of ratios)
  row(`  times as fast as the naive way, ${document}`, ratio.toFixed(1), `at least ${wanted}`);
if (ratios.some(({ ratio }) => ratio < wanted)) process.exitCode = 1;

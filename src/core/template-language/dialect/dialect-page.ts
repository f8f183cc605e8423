import { helpers } from '../helpers/index.ts';
import { templateLimits } from '../limits.ts';
import { type Deviation, deviations, notMarkdown } from './deviations.ts';

const code = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence} ${text.replaceAll('\n', ' ⏎ ')} ${fence}`.replace(/^` (.*) `$/u, '`$1`');
};

const dataWords = (data: Deviation['data']): string => {
  const said = Object.entries(data).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return said.length === 0 ? '' : ` with ${code(said.join(', '))}`;
};

const printed = (text: string): string => (text === '' ? 'nothing' : code(text));

const deviationLine = ({ title, template, data, handlebars, here, because }: Deviation): string => {
  const there = handlebars === null ? '' : ` prints ${printed(handlebars)} in Handlebars;`;
  const ours =
    'prints' in here
      ? ` here it prints ${printed(here.prints)}.`
      : `${handlebars === null ? '' : ' here it'} is refused: “${here.refuses}”`;
  return `- **${title}.** ${code(template)}${dataWords(data)}${there}${ours} ${because}`;
};

/** Where the language of templates differs from Handlebars and from Markdown, for writers who know these. */
export const dialectPage = (): string =>
  [
    '# Where templates differ from Handlebars and Markdown',
    '',
    'A template is Markdown with Handlebars in it. Whoever knows both needs only this page; what it does not name is as they know it.',
    '',
    '## Tags',
    '',
    ...deviations.map(deviationLine),
    `- **Helpers are a closed list.** ${[...helpers.keys(), 'lookup'].map(code).join(', ')}. A name with something behind it is a helper; a name alone is always a value.`,
    '- **A name that nothing declares is a mistake**, in every branch, whether this case reaches it or not. A declared name that this case lacks takes its sentence with it, and leaves the others; in a title or a cell it prints nothing.',
    '- **A yes or no is asked for and not printed:** `{{#if paysBack}}…{{/if}}`.',
    `- **Texts are bounded:** ${templateLimits.characters.most} characters a file, ${templateLimits.blocks.most} blocks and ${templateLimits.parentheses.most} parentheses inside each other.`,
    '',
    '## Markdown',
    '',
    'Headings, paragraphs, lists, tables, bold, italics, links and footnotes are Markdown’s. A line `::name` or `:::name` is a directive; `::section{id="…"}` begins a section. Indentation follows the blocks and means nothing. A value never becomes a heading, a link or a table; a long text that stands alone brings its own paragraphs, lists and bold words. These are refused:',
    '',
    ...notMarkdown.map(({ title, written, refuses }) => `- **${title}**, ${code(written)}: “${refuses}”`),
    '',
  ].join('\n');

import type { PhrasingContent } from 'mdast';
import { isBlank, type TimelineItem } from '../../../document/index.ts';
import { type Conversion, faultAt, identified } from '../conversion.ts';
import { lineOf } from '../line.ts';
import { itemParts } from '../list-items.ts';
import { isLeftOut } from '../runs.ts';
import { attributeRuns, block, defineDirective, type DirectiveNode, givenName } from './define-directive.ts';
import { itemNote } from './item-note.ts';
import { onlyList } from './only-list.ts';
import { withoutSeparator } from './without-separator.ts';

const isSpace = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';

/** A word in italics before the date marks a gate, in whatever language it is written. */
const gateSplit = (
  words: readonly PhrasingContent[],
): { gate: boolean; rest: readonly PhrasingContent[] } => {
  if (words[0]?.type !== 'emphasis') return { gate: false, rest: words };
  const rest = words.slice(1);
  return { gate: true, rest: isSpace(rest[0]) ? rest.slice(1) : rest };
};

const itemsOf = (node: DirectiveNode, conversion: Conversion): TimelineItem[] =>
  (onlyList(node, conversion)?.children ?? []).flatMap((item) => {
    const parts = itemParts(item, conversion);
    const { gate, rest } = gateSplit(parts.first?.children ?? []);
    const [date, ...words] = rest;
    if (date?.type !== 'strong') {
      throw faultAt(
        item,
        conversion,
        'A step begins with its date in bold, as in - **March 2027** Pilot in Motor.',
      );
    }
    const what = withoutSeparator(lineOf(words, conversion));
    const when = lineOf(date.children, conversion);
    const note = itemNote(parts, conversion).runs;
    return isLeftOut([what]) ? [] : [{ when: when.runs, what: what.runs, note, gate }];
  });

export const timeline = defineDirective({
  name: 'timeline',
  form: 'container',
  within: ['paper', 'deck'],
  description:
    'Steps in time: a list whose items begin with the date in bold; *Gate* before it marks a gate.',
  attributes: { id: 'name', caption: 'line' },
  example: [
    ':::timeline',
    '{{#each planSteps}}',
    '{{#if isGate}}',
    '- *Gate* **{{when}}** {{what}}',
    '{{else}}',
    '- **{{when}}** {{what}}',
    '{{/if}}',
    '{{/each}}',
    ':::',
  ].join('\n'),
  required: [],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const items = itemsOf(node, conversion);
    const caption = attributeRuns(node, 'caption', conversion);
    return block(
      items.length === 0
        ? null
        : {
            kind: 'timeline',
            id,
            ...givenName(node, conversion),
            ...(isBlank(caption) ? {} : { caption }),
            items,
          },
    );
  },
});

import { placeAt, scanTags, type Tag, tagRole } from './tags.ts';
import { TemplateFault } from './template-fault.ts';
import { unprintableIn } from '../check/unprintable.ts';
import { templateLimits } from '../limits.ts';

/** Where a text stands: its file, and the line of the file that is its first. */
export interface Origin {
  file: string;
  line: number;
}

const { characters, blocks, parentheses } = templateLimits;

const deepestParenthesis = (inner: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const character of inner) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const checkTags = (text: string, fault: Fault): void => {
  const open: { depth: number; tag: Tag }[] = [];
  let depth = 0;
  for (const tag of scanTags(text)) {
    if (tag.end === -1) throw fault(tag.start, 'This {{ is never closed with }}.');
    if (tag.inner.startsWith('{{'))
      throw fault(tag.start, 'Raw blocks, {{{{…}}}}, are not part of the language.');
    if (!tag.comment && deepestParenthesis(tag.inner) > parentheses.most) {
      throw fault(tag.start, `More than ${parentheses.most} parentheses stand inside each other here.`);
    }
    const role = tagRole(tag);
    if (role === 'open') open.push({ depth, tag });
    if (role === 'open' || role === 'chain') depth++;
    if (role === 'close') depth = open.pop()?.depth ?? 0;
    if (depth > blocks.most) {
      throw fault(tag.start, `More than ${blocks.most} blocks stand inside each other here.`);
    }
  }
  const last = open.at(-1)?.tag;
  if (last === undefined) return;
  const name = /[\w-]+/u.exec(last.inner)?.[0] ?? '';
  throw fault(last.start, `This block is never closed with {{/${name}}}.`);
};

type Fault = (offset: number, message: string) => TemplateFault;

const faultsIn =
  (text: string, origin: Origin): Fault =>
  (offset, message) =>
    new TemplateFault({ file: origin.file, ...placeAt(text, offset, origin.line) }, message);

const checkLength = (text: string, fault: Fault): void => {
  if (text.length <= characters.most) return;
  throw fault(
    0,
    `This text is longer than ${characters.most} characters. Cut it into several documents or parts.`,
  );
};

/** What must hold of a whole file before it is cut into sections. */
export const prescanFile = (text: string, file: string): void => {
  const fault = faultsIn(text, { file, line: 1 });
  checkLength(text, fault);
  const last = scanTags(text).at(-1);
  if (last?.comment === true && last.end === -1) throw fault(last.start, 'This comment is never closed.');
};

/** Refuses in linear time what would keep the parser busy, or could be taken for a mark of ours. */
export const prescan = (text: string, origin: Origin): void => {
  const fault = faultsIn(text, origin);
  checkLength(text, fault);
  const stranger = unprintableIn(text);
  if (stranger !== undefined)
    throw fault(
      stranger.offset,
      `A character that cannot be printed stands here (${stranger.name}). Delete it.`,
    );
  checkTags(text, fault);
};

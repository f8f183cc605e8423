import { placeAt, scanTags, tagRole } from './tags.ts';
import { TemplateFault } from './template-fault.ts';

/** Where a text stands: its file, and the line of the file that is its first. */
export interface Origin {
  file: string;
  line: number;
}

/** Beyond these the parser of Handlebars takes more than linear time: 10,000 nested blocks took it 83 seconds. */
const limits = { characters: 65_536, blocks: 32, parentheses: 16 };

/** Private-use characters mark values, so a text may not hold them; the others no Office file may hold. */
const refused = /(?![\n\r\t])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

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

const checkTags = (text: string, fault: (offset: number, message: string) => TemplateFault): void => {
  const open: number[] = [];
  let depth = 0;
  for (const tag of scanTags(text)) {
    if (tag.end === -1) throw fault(tag.start, 'This {{ is never closed with }}.');
    if (tag.inner.startsWith('{{'))
      throw fault(tag.start, 'Raw blocks, {{{{…}}}}, are not part of the language.');
    if (!tag.comment && deepestParenthesis(tag.inner) > limits.parentheses) {
      throw fault(tag.start, `More than ${limits.parentheses} parentheses stand inside each other here.`);
    }
    const role = tagRole(tag);
    if (role === 'open') open.push(depth);
    if (role === 'open' || role === 'chain') depth++;
    if (role === 'close') depth = open.pop() ?? 0;
    if (depth > limits.blocks) {
      throw fault(tag.start, `More than ${limits.blocks} blocks stand inside each other here.`);
    }
  }
};

/** Refuses in linear time what would keep the parser busy, or could be taken for a mark of ours. */
export const prescan = (text: string, origin: Origin): void => {
  const fault = (offset: number, message: string): TemplateFault =>
    new TemplateFault({ file: origin.file, ...placeAt(text, offset, origin.line) }, message);
  if (text.length > limits.characters) {
    throw fault(
      0,
      `This text is longer than ${limits.characters} characters. Cut it into several documents or parts.`,
    );
  }
  const stranger = refused.exec(text);
  if (stranger !== null) {
    const code = stranger[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    throw fault(stranger.index, `A character that cannot be printed stands here (U+${code}). Delete it.`);
  }
  checkTags(text, fault);
};

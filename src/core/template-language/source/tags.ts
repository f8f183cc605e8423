/** Where a `{{…}}` begins and ends, and whether it is a comment; `inner` is what stands between the braces. */
export interface Tag {
  start: number;
  end: number;
  comment: boolean;
  inner: string;
}

const skipped = (text: string, from: number, closing: string): number => {
  let at = from;
  while (at < text.length && text[at] !== closing) at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

const closings: Record<string, string> = { '"': '"', "'": "'", '[': ']' };

/** The end of a tag, past its braces; strings and `[literal segments]` may hold braces. */
const tagEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const closing = closings[text[at] ?? ''];
    if (closing !== undefined) at = skipped(text, at + 1, closing);
    else if (text.startsWith('}}', at)) return at + (text[at + 2] === '}' ? 3 : 2);
    else at++;
  }
  return -1;
};

const commentEnd = (text: string, from: number): number => {
  const opening = /^\{\{~?!(--)?/u.exec(text.slice(from, from + 6));
  if (opening === null) return -1;
  const close = opening[1] === undefined ? /\}\}/gu : /--~?\}\}/gu;
  close.lastIndex = from + opening[0].length;
  const found = close.exec(text);
  return found === null ? text.length + 1 : found.index + found[0].length;
};

/** A backslash before `{{` makes it text; two backslashes are a backslash, and the tag stands. */
const isEscaped = (text: string, at: number): boolean => text[at - 1] === '\\' && text[at - 2] !== '\\';

/** All tags of a text, in one pass. The last one has `end: -1` when it is never closed. */
export const scanTags = (text: string): Tag[] => {
  const tags: Tag[] = [];
  let at = text.indexOf('{{');
  while (at !== -1) {
    if (isEscaped(text, at)) {
      at = text.indexOf('{{', at + 2);
      continue;
    }
    const comment = commentEnd(text, at);
    const end = comment === -1 ? tagEnd(text, at + 2) : comment > text.length ? -1 : comment;
    tags.push({
      start: at,
      end,
      comment: comment !== -1,
      inner: text.slice(at + 2, end === -1 ? at + 40 : end - 2),
    });
    if (end === -1) break;
    at = text.indexOf('{{', end);
  }
  return tags;
};

/** How many blocks a tag opens (1), closes (-1), or neither; `{{else if}}` opens one more inside the same block. */
export const tagRole = (tag: Tag): 'open' | 'close' | 'chain' | 'plain' => {
  if (tag.comment) return 'plain';
  const inner = tag.inner.replace(/^~/u, '').trimStart();
  if (inner.startsWith('#')) return 'open';
  if (inner.startsWith('/')) return 'close';
  if (/^\^\s*[^\s~}]/u.test(inner)) return 'open';
  return /^else\s+[^\s~}]/u.test(inner) ? 'chain' : 'plain';
};

/** A place in a text as its author sees it, counted from 1. */
export const placeAt = (text: string, offset: number, firstLine = 1): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
};

/** A sign that nobody types, and no letter. */
const filler = '\uFFFC';

/** The words of a text in their places, with signs where tags stand. */
export const wordsOutsideTags = (text: string): string =>
  scanTags(text).reduce((words, { start, end }) => {
    const until = end === -1 ? text.length : end;
    const tag = text.slice(start, until).replaceAll(/[^\n]/gu, filler);
    return `${words.slice(0, start)}${tag}${words.slice(until)}`;
  }, text);

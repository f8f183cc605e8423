import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Origin, prescan } from '../source/prescan.ts';
import { placeAt, scanTags } from '../source/tags.ts';
import { TemplateFault } from '../source/template-fault.ts';
import { comparisonHint } from './comparison-hint.ts';
import type { ProgramNode } from './ast.ts';

/** What Handlebars' parser calls things, in words. */
const expected: [RegExp, string][] = [
  [/got 'EOF'/u, 'A block is opened here, or above, and never closed with {{/…}}.'],
  [/got 'INVALID'/u, 'A character stands here that cannot stand inside {{…}}.'],
  [/got 'OPEN_ENDBLOCK'/u, 'A block is closed here that was never opened.'],
  [/got '(INVERSE|OPEN_INVERSE_CHAIN)'/u, 'This {{else}} does not belong to any block.'],
  [/got 'CLOSE/u, 'Something is missing before the closing braces.'],
];

const sentence = (message: string): string => {
  const mismatch = /^(.+) doesn't match (.+) - \d+:\d+$/u.exec(message);
  if (mismatch !== null)
    return `{{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}. They must have one name.`;
  const path = /^Invalid path: (\S+)/u.exec(message);
  if (path !== null) return `"${path[1]}" is not a name. "this" and ".." can only stand first.`;
  return (
    expected.find(([pattern]) => pattern.test(message))?.[1] ??
    'This {{…}} is not written as the language asks.'
  );
};

const numberIn = (error: Error, name: 'lineNumber' | 'column'): number | undefined => {
  const found: unknown = name in error ? (error as Error & Record<string, unknown>)[name] : undefined;
  return typeof found === 'number' ? found : undefined;
};

/** A comparison with signs is what most often stops the parser; null when no tag holds one. */
const comparisonFault = (text: string, origin: Origin): TemplateFault | null => {
  for (const { start, inner, comment } of scanTags(text)) {
    const hint = comment ? null : comparisonHint(inner);
    if (hint !== null)
      return new TemplateFault(
        { file: origin.file, ...placeAt(text, start, origin.line) },
        `A comparison is written as a helper in parentheses: ${hint}.`,
      );
  }
  return null;
};

/** The syntax tree of a text, by Handlebars' own parser; its refusals become faults with their place. */
export const templateTree = (text: string, origin: Origin): ProgramNode => {
  prescan(text, origin);
  try {
    return parse(text) as ProgramNode;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const compared = comparisonFault(text, origin);
    if (compared !== null) throw compared;
    const line = numberIn(error, 'lineNumber') ?? Number(/on line (\d+)/u.exec(error.message)?.[1] ?? 1);
    const column = (numberIn(error, 'column') ?? 0) + 1;
    throw new TemplateFault(
      { file: origin.file, line: origin.line + line - 1, column },
      sentence(error.message),
    );
  }
};

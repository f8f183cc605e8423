import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remember } from '../compose/remember.ts';

type Syntax = NonNullable<Options['extensions']>[number];

/** `12:30` and `a:b` are words: of the directives only those that have a line to themselves are read. */
const flowDirectives = (): Syntax => {
  const { flow } = directive();
  return flow === undefined ? {} : { flow };
};

/** Indentation follows blocks and parts in a template, so it is no code; a row of dashes below a line is no heading. */
const off: Syntax = { disable: { null: ['codeIndented', 'setextUnderline', 'autolink'] } };

const blockSyntax: Options = {
  extensions: [gfmTable(), gfmFootnote(), flowDirectives(), off],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
};

/** Inside a line there are only bold, italic and links, whatever it begins with. */
const lineSyntax: Options = {
  extensions: [
    {
      disable: {
        null: `autolink blockQuote codeFenced codeIndented codeText definition hardBreakEscape headingAtx htmlFlow
          htmlText labelStartImage list setextUnderline thematicBreak`.split(/\s+/u),
      },
    },
  ],
};

/** Texts with their values taken out, and their trees. */
export interface TreeCache {
  trees: Map<string, Root>;
  /** Markdown trees parsed since the start. */
  parsed: number;
}

const cached = (text: string, kind: string, syntax: Options, cache: TreeCache): Root => {
  const key = `${kind}:${text}`;
  const known = cache.trees.get(key);
  if (known !== undefined) return known;
  cache.parsed++;
  return remember(cache.trees, key, fromMarkdown(text, 'utf8', syntax));
};

/** The structure of a section whose values are taken out. It is shared, so nobody may change it. */
export const markdownTree = (text: string, cache: TreeCache): Root =>
  cached(text, 'blocks', blockSyntax, cache);

/** The structure of a single line. */
export const lineTree = (text: string, cache: TreeCache): Root => cached(text, 'line', lineSyntax, cache);

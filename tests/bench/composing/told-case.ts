import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { deckLayout, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { type TellableCase, tellableCase } from '../../../src/core/story/case-story.ts';
import { formatterOf } from '../../../src/core/template-language/formatter.ts';
import { HelperMistake } from '../../../src/core/template-language/helpers/define-helper.ts';
import { helpers } from '../../../src/core/template-language/helpers/index.ts';
import { plainText, valueOf } from '../../../src/core/template-language/interpreter/value.ts';
import { newParseCache } from '../../../src/core/template-language/index.ts';
import { isPhrase } from '../../../src/core/template-language/shape.ts';
import { storyView } from '../../../src/core/story/story-view/index.ts';
import { example, points, shape, template, today } from '../shipped-case.ts';

/** The example with one input as somebody types it, one value after another. */
const edited: BusinessCase[] = [0.18, 0.19, 0.2, 0.22].map((share) =>
  withValueAt(example, 'benefits[status-calls].inputs.removedShare.base', share),
);

const tellable = (businessCase: BusinessCase, cache = newParseCache()): TellableCase =>
  tellableCase(businessCase, shape, today, cache, points);

const inTurn = <Item>(items: readonly Item[]): (() => Item) => {
  let turn = 0;
  return () => {
    turn += 1;
    return items[turn % items.length] as Item;
  };
};

/** Composes a document again after one changed input; the view of each edit is there already. */
export const composeAgain = (document: string): (() => void) => {
  const cache = newParseCache();
  const next = inTurn(edited.map((businessCase) => tellable(businessCase, cache)));
  return () => next().tell(template, document);
};

/** The example, ready to be composed for the first time: nothing of it was parsed before. */
export const unseen = (): TellableCase => tellable(example);

export const composeFirst = (seen: TellableCase, document: string): void => {
  seen.tell(template, document);
};

/** All that follows from a keystroke in the worker: results, percentiles, view, the document, and its layout. */
export const followEdit = (document: string): (() => void) => {
  const cache = newParseCache();
  const layout = deckLayout(ourProfile, measureText);
  const next = inTurn(edited);
  return () => {
    const told = tellable(structuredClone(next()), cache).tell(template, document).document;
    if (told.kind === 'deck') layout(told);
  };
};

/** Data as plain Handlebars prints it: clauses are texts, and what stands for a whole is its text. */
const printable = (value: unknown): unknown => {
  if (isPhrase(value)) return plainText(value);
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, printable(part)]));
  const said = parts['said'] ?? parts['label'];
  return typeof said === 'string' ? Object.defineProperty(parts, 'toString', { value: () => said }) : parts;
};

/** What the naive way is given: the text of a document, and the data of each edit. */
export const plainStory = (document: string) => {
  const text = template.files[`${document}.md.hbs`] ?? '';
  return {
    words: text.split(/\s+/u).length,
    text,
    data: edited.map((businessCase) => printable(storyView(tellable(businessCase).view, shape).data)),
  };
};

const wordsOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'said' in value ? value.said : value;

/** Our helpers as plain functions. */
export const plainHelpers = (): Record<string, (...given: unknown[]) => unknown> => {
  const formatter = formatterOf(tellable(example).view.formats);
  return Object.fromEntries(
    [...helpers.values()].map(({ name, apply }) => [
      name,
      (...given: unknown[]) => {
        const { hash } = given.pop() as { hash: Record<string, unknown> };
        const options = new Map(Object.entries(hash).map(([key, value]) => [key, valueOf(value)]));
        try {
          const result = apply({
            arguments: given.map((value) => valueOf(wordsOf(value))),
            options,
            formatter,
          });
          return result.text ?? result.raw;
        } catch (error) {
          if (error instanceof HelperMistake) return '';
          throw error;
        }
      },
    ]),
  );
};

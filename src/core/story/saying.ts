import { newParseCache, type ParseCache } from '../template-language/compose/parse-cache.ts';
import { formatterOf } from '../template-language/formatter.ts';
import { newBudget } from '../template-language/interpreter/run.ts';
import { valueOf } from '../template-language/interpreter/value.ts';
import { phraseBook } from '../template-language/phrases/say.ts';
import type { Phrase, Shape } from '../template-language/shape.ts';
import { TemplateFault } from '../template-language/source/template-fault.ts';
import { phrasesOfCase } from './phrases/of-case.ts';
import type { CaseToSay } from './story-view/case-in-view.ts';

/** What a phrase is called with: a value, what is declared of it, and its place in the case. */
export interface Given {
  raw: unknown;
  shape: Shape;
  path: string;
}

/** Says a phrase by its name, with what it is called with. */
export type Say = (phrase: string, given?: Readonly<Record<string, Given>>) => Phrase;

/**
 * Says phrases of a case outside a template, by their names and in the language of its formats: on a screen, in a chart, beside a figure. Refuses a name
 * that no phrase has.
 */
export const sayingOf = (view: CaseToSay, cache: ParseCache = newParseCache()): Say => {
  const book = phraseBook({
    phrases: phrasesOfCase(view),
    partials: new Map(),
    formatter: formatterOf(view.formats, view.formats.language),
    budget: newBudget(),
    cache,
  });
  return (phrase, given = {}) =>
    book.say(
      phrase,
      new Map(Object.entries(given).map(([name, { raw, shape, path }]) => [name, valueOf(raw, shape, path)])),
      (message) => new TemplateFault({ file: phrase, line: 1 }, message),
    );
};

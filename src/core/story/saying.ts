import { newParseCache, type ParseCache } from '../template-language/compose/parse-cache.ts';
import { formatterOf } from '../template-language/formatter.ts';
import { newBudget } from '../template-language/interpreter/run.ts';
import { phraseBook } from '../template-language/phrases/say.ts';
import type { Phrase } from '../template-language/shape.ts';
import { TemplateFault } from '../template-language/source/template-fault.ts';
import { phrasesOfCase } from './phrases/of-case.ts';
import type { CaseToSay } from './story-view/case-in-view.ts';

/**
 * Says phrases of a case outside a template, by their names: on a screen, in a chart, beside a figure. Refuses a name
 * that no phrase has.
 */
export const sayingOf = (
  view: CaseToSay,
  language = 'en-GB',
  cache: ParseCache = newParseCache(),
): ((phrase: string) => Phrase) => {
  const book = phraseBook({
    phrases: phrasesOfCase(view, language),
    partials: new Map(),
    formatter: formatterOf(view.formats, language),
    budget: newBudget(),
    cache,
  });
  return (phrase) =>
    book.say(phrase, new Map(), (message) => new TemplateFault({ file: phrase, line: 1 }, message));
};

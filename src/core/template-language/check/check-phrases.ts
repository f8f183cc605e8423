import { newParseCache } from '../compose/parse-cache.ts';
import { programOf } from '../interpreter/program.ts';
import { blockBegun } from '../markdown/line-runs.ts';
import { rewordedCautions } from './reworded-phrase.ts';
import { factsShape } from '../phrases/say.ts';
import type { Origin } from '../source/prescan.ts';
import { wordsOutsideTags } from '../source/tags.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { newCheckBudget } from './check-budget.ts';
import { circleFaults, nameFaults } from './check-names.ts';
import type { CheckedPart } from './check-paths.ts';
import type { Declarations } from './declarations.ts';

type Phrases = NonNullable<Declarations['phrases']>;

/** Words for a phrase, from outside of a template. */
interface OwnWords {
  name: string;
  text: string;
  origin: Origin;
}

/** What is wrong with words for phrases that are declared, whatever case they will tell. */
export const phraseFaults = (own: readonly OwnWords[], phrases: Phrases): TemplateFault[] => {
  const cache = newParseCache();
  const budget = newCheckBudget();
  const parts = new Map<string, CheckedPart>();
  const ours = [...phrases.texts].flatMap(([name, [first]]) =>
    first === undefined ? [] : [{ name, text: first.text, origin: first.origin }],
  );
  const faults = [...ours, ...own].flatMap(({ name, text, origin }): TemplateFault[] => {
    const phrase = phrases.declared.get(name);
    if (phrase === undefined) return [];
    const program = faultOr(() => programOf(text.trim(), origin, cache));
    if (program instanceof TemplateFault) return [program];
    const facts = factsShape(phrase, phrases.facts);
    const takes = Object.keys(phrase.takes ?? {});
    parts.set(name, { tree: program.tree, origin, definedIn: null, facts, takes });
    const begun = blockBegun(wordsOutsideTags(text.trim()));
    const place = { file: origin.file, line: origin.line };
    const isOwn = own.some((one) => one.origin === origin);
    const cautions = isOwn
      ? rewordedCautions(
          phrases.texts.get(name)?.find(({ by }) => by === 'shipped')?.text ?? '',
          text,
          phrase.shape === 'sentence' || phrase.shape === 'claim',
        )
      : [];
    return [
      ...(begun === null ? [] : [new TemplateFault(place, begun)]),
      ...cautions.map((caution) => new TemplateFault(place, caution, 'warning')),
    ];
  });
  const named = own.flatMap(({ name }) => {
    const part = parts.get(name);
    return part?.facts === undefined
      ? []
      : nameFaults(part.tree, part.origin, { shape: part.facts }, parts, budget);
  });
  const told = [...faults, ...named, ...circleFaults(parts, budget)];
  const keys = told.map(({ file, line, message }) => `${file}:${line}:${message}`);
  return told.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

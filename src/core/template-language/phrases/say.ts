import { wordCount } from '../../data/word-count.ts';
import { type Run as DocumentRun, textOf } from '../../document/index.ts';
import { isThereAt } from '../compose/needs.ts';
import type { ParseCache } from '../compose/parse-cache.ts';
import type { Formatter } from '../formatter.ts';
import { helpers } from '../helpers/index.ts';
import { rootFrame } from '../interpreter/frame.ts';
import { programOf } from '../interpreter/program.ts';
import { type Anchor, type Budget, type Partial, type PhraseBook, Run } from '../interpreter/run.ts';
import { type Value, valueOf } from '../interpreter/value.ts';
import { lineRuns } from '../markdown/line-runs.ts';
import { markedSink } from '../markdown/marked-sink.ts';
import { leafShape, type Phrase, type Shape } from '../shape.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import type { DeclaredPhrase, PhraseText, Phrases } from './phrase.ts';

/** A title of a slide has 15 words at most. */
const mostWords = 15;

const roomShape: Shape = leafShape('number');

/** The part of the facts that a phrase declares: what it does not declare is a name that does not exist. */
export const factsShape = ({ facts, takes, wordings }: DeclaredPhrase, whole: Shape): Shape => ({
  kind: 'object',
  fields: Object.fromEntries([
    ...facts.flatMap((name) =>
      whole.kind === 'object' && whole.fields[name] !== undefined
        ? [[name, whole.fields[name]] as const]
        : [],
    ),
    ...Object.entries(takes ?? {}),
    ...(wordings === undefined ? [] : [['room', roomShape] as const]),
  ]),
});

const contextOf = (
  phrase: DeclaredPhrase,
  facts: Value,
  given: ReadonlyMap<string, Value>,
  room: number,
): Value => {
  const raw: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of phrase.facts) raw[name] = (facts.raw as Record<string, unknown>)[name];
  for (const [name, value] of given) raw[name] = value.raw;
  if (phrase.wordings !== undefined) raw['room'] = room;
  return { ...valueOf(raw, factsShape(phrase, facts.shape)), named: given };
};

const capital = (text: string, locale: string): string => {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(locale)}${text.slice(first.length)}`;
};

/** The first letter of a sentence, where it is written by the phrase and not by the case. */
const capitalised = (runs: readonly DocumentRun[], locale: string): DocumentRun[] => {
  const [first, ...others] = runs;
  return first?.kind === 'text' ? [{ ...first, text: capital(first.text, locale) }, ...others] : [...runs];
};

const begins = new Set<DeclaredPhrase['shape']>(['sentence', 'claim']);

const wordsIn = (runs: readonly DocumentRun[]): number => wordCount(textOf(runs));

interface Saying {
  phrases: Phrases;
  partials: ReadonlyMap<string, Partial>;
  formatter: Formatter;
  budget: Budget;
  cache: ParseCache;
}

/** The words of a phrase, each run marked with the phrase that it belongs to; the innermost keeps its own. */
const worded = (
  phrase: DeclaredPhrase,
  { text, origin, by }: PhraseText,
  context: Value,
  book: PhraseBook,
  { partials, formatter, budget, cache }: Saying,
): DocumentRun[] => {
  const program = programOf(text.trim(), origin, cache);
  const frame = rootFrame(context, partials);
  const sink = markedSink(formatter);
  const anchor: Anchor = { frame, keys: [], within: '', places: program.places, origin, line: null };
  program.body.run(frame, null, new Run({ sink, anchor, budget, formatter, helpers, phrases: book }));
  const runs = lineRuns(sink.output(), cache);
  const shown = begins.has(phrase.shape) ? capitalised(runs, formatter.locale) : runs;
  const own = { phrase: phrase.id, ...(by === 'shipped' ? {} : { wordedBy: by }) };
  return shown.map((run) => (run.kind === 'footnote' || run.phrase !== undefined ? run : { ...run, ...own }));
};

/** The fullest wording that a title has room for; where none fits, the shortest. */
const fitting = (wordings: number, say: (room: number) => DocumentRun[]): DocumentRun[] => {
  let shortest: DocumentRun[] | undefined;
  for (let room = wordings; room > 0; room -= 1) {
    const runs = say(room);
    if (wordsIn(runs) <= mostWords) return runs;
    if (shortest === undefined || wordsIn(runs) < wordsIn(shortest)) shortest = runs;
  }
  return shortest ?? [];
};

/**
 * Says phrases by name, for one document: in the nearest words, with the facts that each declares and what it is called
 * with. A fault in the words of a template, a house or a case is told, and the words below it stand.
 */
export const phraseBook = (saying: Saying): PhraseBook & { faults: TemplateFault[] } => {
  const { phrases } = saying;
  const faults: TemplateFault[] = [];
  const said = new Map<string, Phrase>();
  const under = new Set<string>();
  const inWords = (phrase: DeclaredPhrase, text: PhraseText, given: ReadonlyMap<string, Value>) => {
    const least = contextOf(phrase, phrases.facts, given, 1);
    if (!phrase.needs.every((need) => isThereAt(need, least))) return [];
    const say = (room: number): DocumentRun[] =>
      worded(phrase, text, contextOf(phrase, phrases.facts, given, room), book, saying);
    return phrase.wordings === undefined ? say(0) : fitting(phrase.wordings, say);
  };
  /** Ours are right by our tests: a fault in them is one of the program. */
  const nearest = (
    phrase: DeclaredPhrase,
    texts: readonly PhraseText[],
    given: ReadonlyMap<string, Value>,
  ): DocumentRun[] => {
    for (const text of texts) {
      const runs = faultOr(() => inWords(phrase, text, given));
      if (!(runs instanceof TemplateFault)) return runs;
      if (text.by === 'shipped') throw runs;
      faults.push(runs);
    }
    return [];
  };
  const book: PhraseBook & { faults: TemplateFault[] } = {
    faults,
    has: (name) => phrases.declared.has(name),
    names: () => phrases.declared.keys(),
    say: (name, given, fault) => {
      const phrase = phrases.declared.get(name);
      const texts = phrases.texts.get(name) ?? [];
      if (phrase === undefined || texts.length === 0)
        throw fault(
          `The phrase "${name}" has no words in the language of this template. Write them in its library.`,
        );
      const before = given.size === 0 ? said.get(name) : undefined;
      if (before !== undefined) return before;
      if (under.has(name)) throw fault(`The phrase "${name}" uses itself, directly or not.`);
      under.add(name);
      try {
        const made: Phrase = { phrase: nearest(phrase, texts, given) };
        if (given.size === 0) said.set(name, made);
        return made;
      } finally {
        under.delete(name);
      }
    },
  };
  return book;
};

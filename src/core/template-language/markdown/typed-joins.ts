import type { Run } from '../../document/index.ts';
import { startLower } from '../../data/letter-case.ts';
import { shortened } from './said-sentences.ts';

export const isTyped = (run: Run | undefined): run is Extract<Run, { kind: 'value' }> =>
  run?.kind === 'value' && (run.format === 'text' || run.format === 'prose');

/** What somebody typed ends its sentence itself. */
export const endsItself = (run: Run | undefined): boolean =>
  isTyped(run) && /[.?!…][)\]”“"’»]*$/u.test(run.text);

/** Words that are often cut short at the end of a name or a line, beside those that are so within a sentence. */
const cutShort =
  /(?:^|[\s(])(?:etc|Ltd|Inc|Co|Corp|plc|Jr|Sr|incl|excl|max|min|usw|evtl|ggf|inkl|zzgl|Std|Tsd|Mio|Mrd|Abt|Bd)\.$/iu;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** Several words with a stop, which is none of an abbreviation. */
const isSentence = (text: string): boolean =>
  text.endsWith('.') && wordsIn(text) > 2 && !shortened.test(text) && !cutShort.test(text);

/** What somebody typed with a stop, where the sentence of the template goes on behind it. */
export const goesOn = (run: Run | undefined, next: string): boolean =>
  isTyped(run) && isSentence(run.text) && /^(?:[,;:]| \()/u.test(next);

/** Fewer words than these may be a name, behind which a sentence goes on with another. */
const FEWEST = 4;

/** A typed sentence without its stop, behind which the next one begins. */
export const lacksStop = (run: Run | undefined, next: string): boolean =>
  run?.kind === 'value' &&
  run.format === 'prose' &&
  wordsIn(run.text) >= FEWEST &&
  /[\p{L}\p{N}%)\]”“"’»]$/u.test(run.text) &&
  /^\s+\p{Lu}/u.test(next);

/** Behind these an English sentence goes on; behind the first with a verb. */
const beforeVerb = /(?:^|\s)(?:we|to)\s$/iu;
const beforeClause = /(?:^|[\s(])(?:because|if|then|that|when|while|until|unless|for|and|so that)\s$/iu;

/** What begins a clause and is no name of anybody. */
const plainWord =
  /^(?:A|An|The|Our|We|They|It|This|That|These|Those|There|Their|Its|His|Her|All|Every|Each|Some|Any|Most|Many|Few|Fewer|More|Less|No|Nobody|Nothing|Everybody|One|Two|Three|At|In|On|By|With|Without|When|If|As|Not|People|Customers?|Guests?|Patients?|Members?|Clients?|Users?|Visitors?|Citizens?|Residents?|Passengers?|Tenants?|Students?|Pupils?|Parents?|Staff|Colleagues?|Teams?|Agents?|Handlers?|Employees?|Managers?|Calls?|Claims?|Orders?|Sales|Costs?)\b/u;

/** What somebody began with a capital, as it stands within an English sentence; a name keeps its own. */
export const withinSentence = (before: string, text: string): string =>
  /^\p{Lu}\p{Ll}|^A\s/u.test(text) &&
  (beforeVerb.test(before) || (beforeClause.test(before) && plainWord.test(text)))
    ? startLower(text)
    : text;

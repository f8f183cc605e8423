import type { Run, ValueRun } from '../../document/index.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import type { Formats, NumberStyle } from '../../quantities/format.ts';
import { pointsText, pointWord } from '../../quantities/points.ts';
import { isPhrase, type Phrase } from '../../template-language/shape.ts';
import { labelsIn } from '../labels/in-language.ts';

type Part = Run | Phrase | string;

const runsOf = (part: Part): Run[] => {
  if (typeof part === 'string') return part === '' ? [] : [{ kind: 'text', text: part }];
  return isPhrase(part) ? part.phrase : [part];
};

/** A clause of words and values: phrase`Over ${period} the net benefit is ${amount}`. */
export const phrase = (words: TemplateStringsArray, ...parts: Part[]): Phrase => ({
  phrase: words.flatMap((word, index) => [...runsOf(word), ...runsOf(parts[index] ?? '')]),
});

export const joined = (parts: readonly Part[], separator = ' '): Phrase => ({
  phrase: parts
    .filter((part) => runsOf(part).length > 0)
    .flatMap((part, index) => [...(index === 0 ? [] : runsOf(separator)), ...runsOf(part)]),
});

export const nothing: Phrase = { phrase: [] };

/** No text holds it: it stands for a value while a language puts its words around it. */
const mark = '\u0000';

/** The words of a language around values that keep their origin; a part that is empty is given to it as nothing. */
export const spoken = <Name extends string>(
  say: (words: Record<Name, string>) => string,
  parts: Record<Name, Part>,
): Phrase => {
  const names = Object.keys(parts) as Name[];
  const marked = names.map((name) => [name, runsOf(parts[name]).length === 0 ? '' : `${mark}${name}${mark}`]);
  const pieces = say(Object.fromEntries(marked) as Record<Name, string>).split(mark);
  return {
    phrase: pieces.flatMap((piece, index) => runsOf(index % 2 === 0 ? piece : parts[piece as Name])),
  };
};

/** A value with its origin, printed as given. */
export const valueRun = (
  text: string,
  path: string,
  value: ValueRun['value'],
  format: string,
  figure?: string,
): ValueRun => ({ kind: 'value', text, path, value, format, ...(figure === undefined ? {} : { figure }) });

export const textValue = (text: string, path: string): ValueRun => valueRun(text, path, text, 'text');

export const moneyValue = (
  formats: Formats,
  value: number,
  path: string,
  style: NumberStyle = 'prose',
): ValueRun => valueRun(formats.money(value, style), path, value, 'money');

/** A ratio of 1 stands beside one of 2.03: both with two decimals. */
const twoDecimals = ({ locale }: Formats, value: number): string =>
  value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** One of the values of a figure, printed without its sign: the words around it say "net cost". */
export const figureValue = (
  formats: Formats,
  figure: Figure,
  level: 'value' | 'low' | 'high',
  absolute = false,
): ValueRun => {
  const value = figure[level] ?? 0;
  const shown = absolute ? Math.abs(value) : value;
  const write: Record<Figure['unit'], () => string> = {
    money: () => formats.money(shown),
    share: () => formats.share(shown),
    points: () => pointsText(formats, shown),
    month: () => String(Math.ceil(shown)),
    ratio: () => twoDecimals(formats, shown),
    count: () => formats.number(shown),
  };
  const path = level === 'value' ? `figures.${figure.id}` : `figures.${figure.id}.${level}`;
  return valueRun(write[figure.unit](), path, value, figure.unit, figure.id);
};

/** A value of an estimate with its unit, as a sentence names it. */
export const estimateValue = (
  formats: Formats,
  estimate: Estimate,
  level: 'low' | 'base' | 'high',
  path: string,
): Phrase => {
  const value = estimate[level] ?? (level === 'base' ? undefined : estimate.base);
  if (value === undefined) return nothing;
  const at = `${path}.${level}`;
  if (estimate.unit === 'money') return phrase`${moneyValue(formats, value, at)}`;
  if (estimate.unit === 'share') return phrase`${valueRun(formats.share(value), at, value, 'share')}`;
  if (estimate.unit === 'points') {
    const points = Number((value * 100).toPrecision(12));
    return phrase`${valueRun(`${formats.number(points)} ${pointWord(formats, points)}`, at, value, 'points')}`;
  }
  const unit = estimate.unit === '' ? '' : ` ${labelsIn(formats.language).term(estimate.unit)}`;
  return phrase`${valueRun(formats.number(value), at, value, 'number')}${unit}`;
};

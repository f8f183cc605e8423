import { type ListedInput, listedInputs } from '../../business-case/results/listed-inputs.ts';
import type { MovingInput } from '../../business-case/results/sensitivity.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { languageOf } from '../../data/language-of.ts';
import { lazily } from '../../data/lazily.ts';
import { singularOf } from '../../data/word-forms.ts';
import { phrase, valueRun } from './phrase.ts';
import { pointWord } from '../../quantities/points.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { rowOfTyped } from '../../business-case/results/typed-row.ts';

/** A unit is typed for many: “contracts”. Of one it is “1 contract”, and “1 (Verträge)” where we cannot bend the word. */
const unitAfter = ({ formats }: Pick<CaseInView, 'formats'>, value: number, unit: string): string => {
  if (unit === '') return '';
  if (value !== 1) return ` ${unit}`;
  if (languageOf(formats.language) !== 'en') return ` (${unit})`;
  const [first = '', ...rest] = unit.split(' ');
  return ` ${[singularOf(first) ?? first, ...rest].join(' ')}`;
};

/** A value of an input in its unit: "£5", "12%", "3 points", "2 calls". */
export const inputValue = (view: CaseInView, input: MovingInput, value: number, at: string): Phrase => {
  const path = `${input.id}.${at}`;
  const { formats } = view;
  if (input.unit === 'money') return phrase`${valueRun(formats.money(value), path, value, 'money')}`;
  if (input.unit === 'share') return phrase`${valueRun(formats.share(value), path, value, 'share')}`;
  if (input.unit === 'points') {
    const points = Number((value * 100).toPrecision(3));
    return phrase`${valueRun(formats.number(points), path, value, 'points')} ${pointWord(formats, points)}`;
  }
  // Where an input turns the answer is computed: nobody counts a claim by its tenth.
  const figures = at.startsWith('breakEven') ? 3 : 6;
  const shown = Number(value.toPrecision(figures));
  const unit = unitAfter(view, shown, labelsOf(view).term(input.estimate.unit));
  return phrase`${valueRun(formats.number(shown), path, value, 'number')}${unit}`;
};

/** As a table names an input: "Fewer status calls: share of status contacts removed". */
export const inputName = (
  view: Pick<CaseInView, 'formats'>,
  { name, benefit, label }: Pick<ListedInput, 'name' | 'benefit' | 'label'>,
): string => {
  const { term, views } = labelsOf(view);
  return name === benefit ? name : views.joinedName(benefit, term(label));
};

/** The same by the id that analyses know an input by; what is no input keeps its name, in the language where it is one of ours. */
export const inputNames = (
  view: Pick<CaseInView, 'businessCase' | 'formats'>,
): ((input: { id: string; name: string }) => string) => {
  const listed = lazily(
    ['inputs'],
    () => new Map(listedInputs(view.businessCase).map((input) => [input.id, input])),
  );
  return ({ id, name }) => {
    const input = listed['inputs']?.get(id);
    return input === undefined ? labelsOf(view).term(name) : inputName(view, input);
  };
};

/** The same without the benefit: "Share of status contacts removed". */
export const inputLabel = (view: Pick<CaseInView, 'formats'>, { id, name, label }: MovingInput): string => {
  const { quoted, term, views } = labelsOf(view);
  return rowOfTyped(id) === undefined ? term(label) : views.amountsOf(quoted(name));
};

/** How far an input moves the answer. */
export const swingOf = ({ worthAtLow, worthAtHigh }: MovingInput): number =>
  Math.abs(worthAtHigh - worthAtLow);

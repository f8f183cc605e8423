import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { quoted } from '../../data/quoted.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';
import { listed } from './words-clauses.ts';

const determined = /^(?:the|a|an|our|their|its|his|her|each|every|this|that|these|those)\s/iu;

/** The measure of the goal as a sentence names it: "the claims satisfaction score". */
export const goalName = ({ businessCase }: CaseInView): Phrase => {
  const { measure } = businessCase.situation.goal;
  if (measure === '') return nothing;
  const name = textValue(measure, 'situation.goal.measure');
  return determined.test(measure) ? phrase`${name}` : phrase`the ${name}`;
};

const numberAt = ({ formats }: CaseInView, value: number, path: string): Phrase =>
  phrase`${valueRun(formats.number(value), path, value, 'number')}`;

const targetBy = (view: CaseInView): Phrase => {
  const { by } = view.businessCase.situation.goal;
  return by === '' ? nothing : phrase` by ${valueRun(view.formats.day(by), 'situation.goal.by', by, 'date')}`;
};

/** The goal in its own words, and how far away it is. A number that the words name is not said again. */
export const goalSentence = (view: CaseInView): Phrase => {
  const { name: words, now, target } = view.businessCase.situation.goal;
  if (words === '') return nothing;
  const own = phrase`This serves a goal of the Board: ${textValue(words.replace(/\.$/u, ''), 'situation.goal.name')}.`;
  const name = goalName(view);
  if (now === undefined || name.phrase.length === 0) return own;
  const isNamed = target !== undefined && words.includes(view.formats.number(target));
  const aim =
    target === undefined || isNamed
      ? nothing
      : phrase`; the target is ${numberAt(view, target, 'situation.goal.target')}${targetBy(view)}`;
  return phrase`${own} Today ${name} stands at ${numberAt(view, now, 'situation.goal.now')}${aim}.`;
};

/** The goal as it stands with the ask. */
export const goalOpening = ({ businessCase }: CaseInView): Phrase => {
  const { name } = businessCase.situation.goal;
  return name === ''
    ? nothing
    : phrase`It serves this goal: ${textValue(name.replace(/\.$/u, ''), 'situation.goal.name')}.`;
};

/** Which benefits serve the goal; where none is measured against it, that is said. */
export const goalServed = ({ businessCase, formats }: CaseInView): Phrase => {
  const { name, measure, benefits } = businessCase.situation.goal;
  if (name === '' && measure === '') return nothing;
  const serving = businessCase.benefits.filter(({ id }) => benefits.includes(id));
  if (serving.length === 0) return phrase`What this case adds to it is not measured yet.`;
  const names = serving.map(
    (benefit) => phrase`${textValue(quoted(benefit.name), `benefits[${benefit.id}].name`)}`,
  );
  return phrase`${listed(formats, names)} ${serving.length === 1 ? 'serves' : 'serve'} it; how far each moves it is not measured yet.`;
};

/** How a document closes: what the goal asks for, from where to where. */
export const goalClosing = (view: CaseInView): Phrase => {
  const { measure, now, target } = view.businessCase.situation.goal;
  if (measure === '' || now === undefined || target === undefined) return nothing;
  const [from, to] = [
    numberAt(view, now, 'situation.goal.now'),
    numberAt(view, target, 'situation.goal.target'),
  ];
  return phrase`The goal: ${textValue(measure, 'situation.goal.measure')} from ${from} to ${to}${targetBy(view)}.`;
};

import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { nothing, phrase, textValue, valueRun } from '../story-view/phrase.ts';
import { listed } from '../story-view/listed.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { said, typed } from './typed.ts';

const numberAt = ({ formats }: CaseInNumbers, value: number | undefined, path: string): Phrase =>
  value === undefined ? nothing : said(valueRun(formats.number(value), path, value, 'number'));

/** Whether the words of the goal name its target: then it is not said again. */
const isTargetNamed = ({ businessCase, formats }: CaseInNumbers): boolean => {
  const { name, target } = businessCase.situation.goal;
  const numbers: readonly string[] = name.match(/\p{N}+(?:[.,\s]\p{N}+)*/gu) ?? [];
  return target !== undefined && numbers.includes(formats.number(target));
};

/** "the claims score", "our claims score": a name that has a determiner takes no other. */
const isDetermined = (measure: string, { labels }: FactView): boolean =>
  labels.determiners.includes(measure.trim().split(/\s+/u)[0]?.toLowerCase() ?? '');

export const goal = defineFact({
  id: 'goal',
  meaning: 'The goal of the organisation that the change serves, how it is measured and how far away it is.',
  shape: factFields({
    /** In its own words. */
    name: leafShape('phrase'),
    isTargetNamed: leafShape('boolean'),
    measure: leafShape('phrase'),
    isDetermined: leafShape('boolean'),
    now: leafShape('phrase'),
    target: leafShape('phrase'),
    by: leafShape('phrase'),
    isSet: leafShape('boolean'),
    /** The benefits that serve it, as a list. */
    serving: leafShape('phrase'),
    isServedByOne: leafShape('boolean'),
  }),
  of: (view) => {
    const { businessCase, formats } = view;
    const { name, measure, now, target, by, benefits } = businessCase.situation.goal;
    const serving = businessCase.benefits.filter(({ id }) => benefits.includes(id));
    return {
      name: typed(name, 'situation.goal.name'),
      isTargetNamed: isTargetNamed(view),
      measure: typed(measure, 'situation.goal.measure'),
      isDetermined: isDetermined(measure, view),
      now: numberAt(view, now, 'situation.goal.now'),
      target: numberAt(view, target, 'situation.goal.target'),
      by: by === '' ? nothing : said(valueRun(formats.day(by), 'situation.goal.by', by, 'date')),
      isSet: name.trim() !== '' || measure.trim() !== '',
      serving: listed(
        formats,
        serving.map((one) => phrase`${textValue(view.labels.quoted(one.name), `benefits[${one.id}].name`)}`),
      ),
      isServedByOne: serving.length === 1,
    };
  },
});

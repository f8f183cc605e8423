import { useMemo } from 'react';
import type { ListedInput } from '../../../core/business-case/results/listed-inputs.ts';
import { switchingValueOf } from '../../../core/business-case/results/switching-value.ts';
import { leadingOf, worthNames } from '../../../core/story/story-view/leading.ts';
import { inputValue } from '../../../core/story/exhibits/ladder-chart.ts';
import type { ViewOnScreen } from '../../figures/case-view.ts';

/** How the case stands on cash alone, as stated: freed time may be what keeps it above zero. */
const onCash = (view: ViewOnScreen): string => {
  const { formats, results } = view;
  const lead = leadingOf(view);
  const cash = results.figures[lead.cash]?.value ?? null;
  if (cash === null) return '';
  const amount = `${lead.isDiscounted ? 'a' : 'an'} ${worthNames(view).fullName} of ${formats.money(cash, 'screen')}`;
  return cash < 0
    ? `On cash alone it does not earn its cost as stated: ${amount}.`
    : `On cash alone it earns its cost as stated: ${amount}.`;
};

/** What this input would have to be for the case to turn, and whether that can happen. */
export const Turning = ({ view, input }: { view: ViewOnScreen; input: ListedInput }) => {
  const { businessCase, results } = view;
  const turn = useMemo(() => switchingValueOf(businessCase, input.id), [businessCase, input.id]);
  const { figures } = results;
  const write = (value: number): string => inputValue(view, input, Number(value.toPrecision(4)));
  const { measure: leads } = leadingOf(view);
  const { fullName: measure } = worthNames(view);
  const worth = figures[leads]?.value ?? 0;
  if ('reason' in turn)
    return (
      <p>
        <strong>What would it take?</strong> {turn.reason}{' '}
        {worth < 0
          ? 'With everything counted, the case loses money whatever it is.'
          : 'With everything counted, the case earns its cost whatever it is.'}{' '}
        {onCash(view)}
      </p>
    );
  const { low, base = 0, high } = input.estimate;
  const way = turn.value < base ? 'fall' : 'rise';
  const [value, from] = [turn.value, base].map(write);
  const range =
    low === undefined || high === undefined
      ? 'No range is stated for it, so nobody has said whether that can happen.'
      : turn.isInRange
        ? `That lies inside its stated range, ${write(low)} to ${write(high)}: it can happen.`
        : `That lies outside its stated range, ${write(low)} to ${write(high)}.`;
  return (
    <p>
      <strong>What would it take?</strong>{' '}
      {worth < 0
        ? `It would have to ${way} from ${from} to ${value} for the case to break even (a ${measure} of zero), all else as stated and everything counted.`
        : `It may ${way} from ${from} to ${value} before the case is worth nothing (a ${measure} of zero), all else as stated and everything counted.`}{' '}
      {range} {onCash(view)}
    </p>
  );
};

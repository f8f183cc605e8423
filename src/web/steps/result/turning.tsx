import { useMemo } from 'react';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { ListedInput } from '../../../core/business-case/results/listed-inputs.ts';
import { switchingValueOf } from '../../../core/business-case/results/switching-value.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { resultsFor } from '../../store/derived.ts';
import { inputText } from './input-text.ts';

/** What this input would have to be for the case to turn, and whether that can happen. */
export const Turning = ({ businessCase, input }: { businessCase: BusinessCase; input: ListedInput }) => {
  const formats = useCaseFormats();
  const turn = useMemo(() => switchingValueOf(businessCase, input.id), [businessCase, input.id]);
  const { figures } = resultsFor(businessCase);
  const worth = figures['net-present-value']?.value ?? figures['net-benefit']?.value ?? 0;
  const measure = figures['net-present-value']?.value === null ? 'net benefit' : 'net present value';
  if ('reason' in turn)
    return (
      <p>
        <strong>What would it take?</strong> {turn.reason}{' '}
        {worth < 0 ? 'The case loses money whatever it is.' : 'The case earns its cost whatever it is.'}
      </p>
    );
  const { low, base = 0, high } = input.estimate;
  const way = turn.value < base ? 'fall' : 'rise';
  const [value, from] = [turn.value, base].map((one) => inputText(formats, input, one));
  const range =
    low === undefined || high === undefined
      ? 'No range is stated for it, so nobody has said whether that can happen.'
      : turn.isInRange
        ? `That lies inside its stated range, ${inputText(formats, input, low)} to ${inputText(formats, input, high)}: it can happen.`
        : `That lies outside its stated range, ${inputText(formats, input, low)} to ${inputText(formats, input, high)}.`;
  return (
    <p>
      <strong>What would it take?</strong>{' '}
      {worth < 0
        ? `It would have to ${way} from ${from} to ${value} for the case to break even (a ${measure} of zero), all else as stated.`
        : `It may ${way} from ${from} to ${value} before the case is worth nothing (a ${measure} of zero), all else as stated.`}{' '}
      {range}
    </p>
  );
};

import { CircleAlert } from 'lucide-react';
import { answerFaults } from '../../../core/business-case/results/input-faults.ts';
import { estimateOf, inputPath } from '../../../core/business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Driver, DriverInput } from '../../../core/drivers/index.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { EstimateEditor } from '../form/estimate-field.tsx';
import { RangeOfAmount } from '../form/range-of-amount.tsx';
import { AnswerElsewhere } from './answer-elsewhere.tsx';
import { GuardrailNotes } from './guardrail-notes.tsx';
import styles from './impact.module.css';
import { OfHypothesis } from './of-hypothesis.tsx';
import { PointsOrPercent } from './points-or-percent.tsx';
import { SameNumber } from './same-number.tsx';
import { TakenFromPilot } from './taken-from-pilot.tsx';

/** One number has one field on a screen: a benefit further up may have it already. */
const isAskedBefore = ({ benefits }: BusinessCase, benefit: Benefit, path: string): boolean => {
  if (!path.startsWith('sharedInputs.')) return false;
  const first = benefits.find(
    (other) =>
      other.dimension === benefit.dimension &&
      Object.keys(other.inputs).some((name) => inputPath(other, name) === path),
  );
  return first !== undefined && first.id !== benefit.id;
};

const isSpan = (unit: DriverInput['unit']): boolean =>
  unit === 'minutes' || unit === 'hours' || unit === 'days';

/** What is wrong with an answer by itself, at the field. */
const AnswerFaults = ({ benefit, name, input }: { benefit: Benefit; name: string; input: DriverInput }) => {
  const estimate = useBusinessCase(({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name]));
  return (estimate === undefined ? [] : answerFaults(input, estimate)).map((fault) => (
    <p key={fault} className={styles['fault']} role="alert">
      <CircleAlert aria-hidden size={16} /> {fault}
    </p>
  ));
};

/** One question of a benefit: an effect as low, base and high, a volume or a unit cost as one amount. */
export const AnswerField = ({
  benefit,
  name,
  input,
  driver,
}: {
  benefit: Benefit;
  name: string;
  input: DriverInput;
  /** Whose bounds are said beside the field; none while a formula of one's own is not finished. */
  driver?: Driver | undefined;
}) => {
  const path = inputPath(benefit, name);
  const isElsewhere = useBusinessCase((businessCase) => isAskedBefore(businessCase, benefit, path));
  const isTaken = useBusinessCase(
    ({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name])?.takes === 'pilot',
  );
  const isEffect = input.role === 'effect';
  const unit = input.unit === 'count' ? (input.noun ?? '') : input.unit;
  const noun = input.noun ?? (isSpan(input.unit) ? input.unit : undefined);
  if (isElsewhere)
    return (
      <div className={styles['answer']}>
        <AnswerElsewhere benefit={benefit} input={input} name={name} path={path} />
        <SameNumber isElsewhere benefit={benefit} input={input} name={name} />
      </div>
    );
  return (
    <div className={isEffect ? styles['effect'] : styles['answer']}>
      <TakenFromPilot benefit={benefit} input={input} path={path}>
        <EstimateEditor
          hint={input.hint}
          noun={noun}
          onlyBase={!isEffect}
          path={path}
          title={input.title}
          unit={unit}
        />
      </TakenFromPilot>
      <OfHypothesis path={path} />
      {!isEffect && <RangeOfAmount noun={noun} path={path} title={input.title} unit={unit} />}
      {!isEffect && <SameNumber benefit={benefit} input={input} name={name} />}
      {isEffect && !isTaken && (input.moves !== undefined || input.from !== undefined) && (
        <PointsOrPercent benefit={benefit} input={input} name={name} path={path} />
      )}
      <AnswerFaults benefit={benefit} input={input} name={name} />
      {driver !== undefined && <GuardrailNotes benefit={benefit} driver={driver} input={name} />}
    </div>
  );
};

import { useState } from 'react';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import { valueAtPath, withChangeAt, withValueAt } from '../../../core/business-case/path.ts';
import { stopLineOf, type StopLine } from '../../../core/business-case/results/stop-line.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { emptyEstimate } from '../../steps/form/estimate-amount.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { useFormats } from '../../steps/form/form-context.ts';
import { metaAt, schemaAt } from '../../steps/form/schema-parts.ts';
import { Button, ChoiceField, TextField } from '../../ui/index.ts';
import { AnswerField } from './answer-field.tsx';
import { answer, answering, sizeUnit, withAnswer } from './edit.ts';
import { placeIn, withRowOf } from './place.ts';
import type { QuickField } from './questions.ts';
import styles from './quick.module.css';
import { writtenSize } from './read-size.ts';
import { isOurs } from './suggested.ts';

/** The gate that judges the stop line comes with it, and goes with it while nobody has made it theirs. */
const withStop = (businessCase: BusinessCase, stop: number | undefined): BusinessCase => {
  const stopped = withAnswer(businessCase, 'pilot.stop', stop);
  if (stop !== undefined) return withRowOf(stopped, placeIn(stopped, 'rollOut.gates[]'));
  const ours = ['name', 'date', 'measure'].every((name) => isOurs(businessCase, `rollOut.gates[].${name}`));
  return ours ? withChangeAt(stopped, 'rollOut.gates', (old) => (old as unknown[]).slice(1)) : stopped;
};

/** The line under which it stops, in what the sentence says the size in. */
export const StopField = () => {
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const stop = useBusinessCase(({ pilot }) => pilot.stop);
  const unit = sizeUnit(hypothesis);
  const verb = hypothesis.direction ?? 'fall';
  return (
    <CaseAmountField
      change={(it, next) => answering((old) => withStop(old, next))(it)}
      kind={measureKind(hypothesis) === 'score' ? 'number' : 'percent'}
      path="pilot.stop"
      title={`We stop if it ${verb}s by less than`}
      unit={unit === 'share' ? undefined : unit}
      value={stop}
    />
  );
};

const kept = 'questions[stop-line]';

/** Why the line stays, as a question that the paper answers. */
const withReason = (businessCase: BusinessCase, question: string, because: string): BusinessCase => {
  const known = businessCase.questions.some(({ id }) => id === 'stop-line');
  const rows = known
    ? businessCase
    : withChangeAt(businessCase, 'questions', (old) => [
        ...(old as unknown[]),
        { ...emptyRow(schemaAt('questions'), 'stop-line'), question },
      ]);
  return withValueAt(rows, `${kept}.answer`, because);
};

const isBelow = ({ breakEven, stop, worth }: StopLine): boolean =>
  breakEven !== null && worth < 0 && stop < breakEven;

/** Rounded up to what people say: a whole per cent, or the first two figures. */
const raisedTo = (breakEven: number, isWhole: boolean): number =>
  isWhole && breakEven >= 0.02
    ? Math.ceil(breakEven * 100 - 1e-9) / 100
    : Number((breakEven * 1.02).toPrecision(2));

/** The stop line beside the value at which the case is worth nothing; below it two answers. */
export const BesideBreakEven = () => {
  const formats = useFormats();
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const because = useBusinessCase(({ questions }) => questions.find(({ id }) => id === 'stop-line')?.answer);
  const line = useDerived(({ results }) => stopLineOf(results.calculation));
  const isWhole = useDerived(({ results }) => results.absence.costs.length === 0);
  const [isKept, setKept] = useState(because !== undefined);
  if (line === null || line.breakEven === null) return null;
  const written = (value: number): string =>
    writtenSize(value, hypothesis, (number) => formats.number(Number(number.toPrecision(3)), 'exact'));
  const breakEven = written(line.breakEven);
  const before = isWhole ? '' : ', before what is not counted yet';
  if (!isBelow(line))
    return (
      <p className={styles['hint']} role="status">
        It is worth nothing at {breakEven}
        {before}.
      </p>
    );
  const raised = raisedTo(line.breakEven, line.as !== 'difference');
  const question = `Why do we stop only under ${written(line.stop)}, when it pays from ${breakEven}?`;
  return (
    <div className={styles['warning']} role="status">
      <p>
        <strong>Your stop line lies below break-even.</strong> Between {written(line.stop)} and {breakEven}
        {before} you would go on and lose.
      </p>
      <div className={styles['tools']}>
        <Button
          onPress={() => {
            answer('Stop line', 'pilot.stop', (it) => withStop(it, raised));
            document.getElementById('field:pilot.stop')?.focus();
          }}
        >
          Raise it to {written(raised)}
        </Button>
        {!isKept && <Button onPress={() => setKept(true)}>Keep it, because …</Button>}
      </div>
      {isKept && (
        <TextField
          hint="The paper answers it among its questions."
          long
          path={`${kept}.answer`}
          title={question}
          value={because ?? ''}
          onChange={(words) =>
            answer('Why the stop line stays', `${kept}.answer`, (it) => withReason(it, question, words))
          }
        />
      )}
    </div>
  );
};

/** The case with what kind of evidence the size of the sentence rests on. */
export const withCertainty = (businessCase: BusinessCase, kind: unknown): BusinessCase => {
  const place = placeIn(businessCase, 'evidence[]');
  const id = /\[([^\]]+)\]/u.exec(place)?.[1] ?? '';
  const answered = withAnswer(businessCase, 'evidence[].kind', kind);
  if (answered === businessCase) return businessCase;
  const size = answered.hypothesis.size ?? emptyEstimate(sizeUnit(answered.hypothesis));
  return size.evidence.includes(id)
    ? answered
    : withValueAt(answered, 'hypothesis.size', { ...size, evidence: [...size.evidence, id] });
};

const CertaintyField = ({ title }: { title: string }) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, 'evidence[].kind'));
  const value = useBusinessCase((businessCase) => valueAtPath(businessCase, place));
  return (
    <ChoiceField
      options={metaAt('evidence[0].kind')?.options ?? {}}
      path={place}
      title={title}
      value={typeof value === 'string' ? value : undefined}
      onChange={(kind) => answer(title, place, (it) => withCertainty(it, kind))}
    />
  );
};

/** How sure, compared with what, and the line under which it stops. */
export const Certainty = ({ fields }: { fields: readonly QuickField[] }) => {
  const [kind, design, , date] = fields;
  const hasStop = useBusinessCase(
    ({ pilot, rollOut }) => pilot.stop !== undefined || rollOut.gates.length > 0,
  );
  return (
    <div className={styles['fields']}>
      <div>
        <CertaintyField title={kind?.title ?? ''} />
      </div>
      {design !== undefined && (
        <div>
          <AnswerField field={design} />
        </div>
      )}
      <div>
        <StopField />
      </div>
      {hasStop && date !== undefined && (
        <div>
          <AnswerField field={date} />
        </div>
      )}
      <div className={styles['wide']}>
        <BesideBreakEven />
      </div>
    </div>
  );
};

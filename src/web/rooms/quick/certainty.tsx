import { useState } from 'react';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { madeNames } from '../../../core/business-case/made-names.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import { valueAtPath, withChangeAt, withValueAt } from '../../../core/business-case/path.ts';
import { stopLineOf, type StopLine } from '../../../core/business-case/results/stop-line.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { emptyEstimate } from '../../steps/form/estimate-amount.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { focusLater } from '../../steps/form/focus-later.ts';
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

const about = 'stop-line';

/** The row that says why the line stays, which the paper answers among its questions. */
export const whyStopLine = ({ questions }: BusinessCase): BusinessCase['questions'][number] | undefined =>
  questions.find((row) => row.about === about || row.id === about);

const keptAt = (businessCase: BusinessCase): string => `questions[${whyStopLine(businessCase)?.id ?? about}]`;

/** The reason alone: how it is asked, and with which figures, is said where it is told. */
export const withReason = (businessCase: BusinessCase, because: string): BusinessCase => {
  const known = whyStopLine(businessCase);
  if (because === '')
    return known === undefined
      ? businessCase
      : { ...businessCase, questions: businessCase.questions.filter((row) => row !== known) };
  const place = keptAt(businessCase);
  const rows =
    known === undefined
      ? withChangeAt(businessCase, 'questions', (old) => [
          ...(old as unknown[]),
          emptyRow(schemaAt('questions'), about),
        ])
      : businessCase;
  return withChangeAt(rows, place, (old) => ({
    ...(old as object),
    about,
    question: madeNames(businessCase).whyStopLine,
    answer: because,
  }));
};

const isBelow = ({ breakEven, stop, worth }: StopLine): boolean =>
  breakEven !== null && worth < 0 && stop < breakEven;

/** Rounded up to what people say: a whole per cent, or the first two figures. */
const raisedTo = (breakEven: number, isWhole: boolean): number =>
  isWhole && breakEven >= 0.02
    ? Math.ceil(breakEven * 100 - 1e-9) / 100
    : Number((breakEven * 1.02).toPrecision(2));

/** Where to raise a line that lies below break-even; null where that would stop what is expected. */
export const raisedLine = ({ breakEven, as, expected }: StopLine): number | null => {
  if (breakEven === null) return null;
  const raised = raisedTo(breakEven, as !== 'difference');
  return raised >= expected ? null : raised;
};

/** The stop line beside the value at which the case is worth nothing; below it two answers. */
export const BesideBreakEven = () => {
  const formats = useFormats();
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const place = useBusinessCase(keptAt);
  const because = useBusinessCase((businessCase) => whyStopLine(businessCase)?.answer);
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
        {before}.{line.stop >= line.expected && ' The line would stop even what you expect.'}
      </p>
    );
  const raised = raisedLine(line);
  return (
    <div className={styles['warning']} role="status">
      {line.breakEven >= line.expected ? (
        <p>
          <strong>Break-even lies above what you expect.</strong> It pays from {breakEven}
          {before}, and you expect {written(line.expected)}: no stop line mends that. Look at the costs and at
          what one is worth first.
        </p>
      ) : (
        <p>
          <strong>Your stop line lies below break-even.</strong> Between {written(line.stop)} and {breakEven}
          {before} you would go on and lose.
        </p>
      )}
      <div className={styles['tools']}>
        {raised !== null && (
          <Button
            onPress={() => {
              answer('Stop line', 'pilot.stop', (it) => withStop(it, raised));
              document.getElementById('field:pilot.stop')?.focus();
            }}
          >
            Raise it to {written(raised)}
          </Button>
        )}
        {!isKept && (
          <Button
            onPress={() => {
              setKept(true);
              focusLater(() => document.getElementById(`field:${place}.answer`));
            }}
          >
            Keep it, because …
          </Button>
        )}
      </div>
      {isKept && (
        <TextField
          hint="The reason alone: the paper asks the question with its numbers as they are then."
          long
          path={`${place}.answer`}
          title={`Why do we stop only under ${written(line.stop)}, when it pays from ${breakEven}?`}
          value={because ?? ''}
          onChange={(words) =>
            answer('Why the stop line stays', `${place}.answer`, (it) => withReason(it, words))
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

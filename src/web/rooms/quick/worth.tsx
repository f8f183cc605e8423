import { startOf } from '../../../core/business-case/as-counted/index.ts';
import { buildingUp } from '../../../core/business-case/building-up.ts';
import { monthNumber } from '../../../core/finance/index.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { wordsOf, wordsOfMoney } from '../../../core/business-case/words-of-money.ts';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { startUpper } from '../../../core/data/letter-case.ts';
import { driverOf } from '../../../core/drivers/index.ts';
import { type Estimate, type Level, isOrdered } from '../../../core/quantities/estimate.ts';
import type { WordOfMoney } from '../../../core/quantities/money-word.ts';
import { hrefTo } from '../../store/routes.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { useFormats } from '../../steps/form/form-context.ts';
import { AnswerFields, Ours } from './answer-field.tsx';
import { Becomes } from './becomes.tsx';
import { answering, sizeUnit, withAnswer } from './edit.ts';
import { LevelField } from './level-field.tsx';
import { NoNumber } from './no-number.tsx';
import { benefitOf, placeIn } from './place.ts';
import type { QuickField } from './questions.ts';
import styles from './quick.module.css';
import { writtenSize } from './read-size.ts';
import { freedInWords } from './so-far.ts';
import { VolumeField } from './volume-field.tsx';
import { type Wording, ofOne } from './worth-words.ts';

const levels = { low: 'Low', base: 'Likely', high: 'High' } as const;

/** Low, likely and high beside each other; the ends are ours until somebody changes them. */
const Range = ({ path, unit, title, hint }: Wording & { path: string; unit: string }) => {
  const estimate = useBusinessCase(
    (businessCase) => valueAtPath(businessCase, placeIn(businessCase, path)) as Estimate | undefined,
  );
  return (
    <fieldset className={styles['range']}>
      <legend>{title}</legend>
      <div className={styles['levels']}>
        {(Object.keys(levels) as Level[]).map((level) => (
          <div key={level}>
            <LevelField level={level} path={path} title={levels[level]} unit={unit} />
            {level === 'base' ? null : <Ours path={`${path}.${level}`}>Ours until changed</Ours>}
          </div>
        ))}
      </div>
      <p className={styles['hint']}>{hint}</p>
      {estimate !== undefined && !isOrdered(estimate) && (
        <p className={styles['fault']} role="alert">
          Low must not be larger than likely, and likely not larger than high. Put the smallest first.
        </p>
      )}
    </fieldset>
  );
};

const worded: Record<WordOfMoney, (amount: string) => string> = {
  released: (amount) => `A budget falls by ${amount} a year`,
  time: (amount) => `Time worth ${amount} a year, not cash`,
  margin: (amount) => `Margin of ${amount} a year`,
  avoided: (amount) => `Growth of ${amount} a year avoided`,
};

/** What it comes to, with its word; or what is still missing for that. */
const Outcome = () => {
  const formats = useFormats();
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const benefit = useBusinessCase(benefitOf);
  const start = useBusinessCase((businessCase) => {
    const found = benefitOf(businessCase);
    return found === undefined ? '' : startOf(businessCase, found);
  });
  const annual = useDerived(
    ({ results }) => results.base.benefits.find(({ id }) => id === benefit?.id)?.annual ?? null,
  );
  const freed = useBusinessCase((businessCase) => freedInWords(businessCase, formats));
  const refusal = useDerived(
    ({ results }) => results.base.benefits.find(({ id }) => id === benefit?.id)?.reason,
  );
  if (benefit === undefined) return null;
  const [word, ...others] = wordsOfMoney.filter((one) => wordsOf(benefit)[one] !== undefined);
  const isWorded = word !== undefined;
  if (annual === null || !isWorded)
    return (
      <p className={styles['outcome']} role="status">
        {isWorded ? `Not yet. ${refusal ?? 'A number is missing.'}` : 'Not yet. Say what happens to it.'}
      </p>
    );
  if (word === 'time' && others.length === 0 && benefit.captureShare === 0)
    return (
      <p className={styles['outcome']} role="status">
        {freed ?? 'Time'}, shown as time and in no sum
      </p>
    );
  const amount = formats.money(annual);
  const from = monthNumber(start) === null ? '' : formats.month(start);
  const size = writtenSize(hypothesis.size?.base, hypothesis, (value) => formats.number(value, 'exact'));
  const said = others.length > 0 ? `${amount} a year` : worded[word](amount);
  return (
    <>
      <p className={styles['outcome']} role="status">
        {said}
        {size === '' ? '' : `, at the likely ${size}`}
      </p>
      {from !== '' && (
        <p className={styles['hint']}>
          {buildingUp(benefit) !== null
            ? `It begins in ${from} and builds up.`
            : benefit.start === '' && start === hypothesis.by
              ? `Counted in full from ${from}, the month by which your sentence says it is there; nothing before.`
              : `Counted in full from ${from}.`}
        </p>
      )}
    </>
  );
};

const isIn =
  (...paths: string[]) =>
  ({ path }: QuickField): boolean =>
    paths.includes(path);

/** A benefit that the steps value in another way keeps it: what becomes of it is asked here all the same. */
const ValuedElsewhere = ({ benefit, caseId }: { benefit: Benefit; caseId: string }) => (
  <p className={styles['hint']}>
    “{benefit.name}” is valued by “{driverOf(benefit.driver)?.title ?? 'a calculation of your own'}”.{' '}
    <a href={hrefTo.step(caseId, 'impact')}>Change its numbers under Impact</a>
  </p>
);

const Numbers = () => {
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const kind = measureKind(hypothesis);
  const direction = hypothesis.direction ?? 'fall';
  const measure = hypothesis.measureName || 'the measure';
  const isScore = kind === 'score';
  return (
    <>
      <div className={styles['product']}>
        <div>
          {kind === 'count' ? (
            <>
              <CaseAmountField
                change={(it, next) => answering((old) => withAnswer(old, 'hypothesis.baseline', next))(it)}
                hint={`${hypothesis.unit || 'a year'}, today`}
                kind="number"
                path="hypothesis.baseline"
                title={startUpper(measure)}
                value={hypothesis.baseline}
              />
              {hypothesis.baseline !== undefined && <p className={styles['linked']}>from your sentence</p>}
            </>
          ) : (
            <VolumeField kind={kind} measure={measure} />
          )}
        </div>
        <span aria-hidden className={styles['times']}>
          ×
        </span>
        <div>
          <Range
            hint={
              isScore
                ? 'A score is no money. Which share of them buys, stays or stops ringing because of it?'
                : 'One time in ten it is lower than low.'
            }
            path={isScore ? 'benefits[].inputs.effect' : 'hypothesis.size'}
            title={
              isScore
                ? 'How many of them then do something else?'
                : `How far it ${direction}s${kind === 'rate' ? ', in points' : ''}`
            }
            unit={isScore ? 'share' : sizeUnit(hypothesis)}
          />
        </div>
        <span aria-hidden className={styles['times']}>
          ×
        </span>
        <div>
          <LevelField
            standsAlone
            level="base"
            path="benefits[].inputs.unitValue"
            unit="money"
            {...ofOne[kind][direction]}
          />
        </div>
      </div>
      <div className={styles['unknown']}>
        {kind !== 'count' && <NoNumber of="how many there are" path="benefits[].inputs.volume" unit="" />}
        <NoNumber
          of={direction === 'fall' && kind === 'count' ? 'what one costs' : 'what one is worth'}
          path="benefits[].inputs.unitValue"
          unit="money"
        />
      </div>
    </>
  );
};

/** How many, how far, and what one is worth; then what happens to it. What the sentence says is not typed again. */
export const Worth = ({ fields, caseId }: { fields: readonly QuickField[]; caseId: string }) => {
  const benefit = useBusinessCase(benefitOf);
  return (
    <>
      {benefit === undefined || benefit.driver === 'own' ? (
        <Numbers />
      ) : (
        <ValuedElsewhere benefit={benefit} caseId={caseId} />
      )}
      <Becomes />
      <AnswerFields
        fields={fields.filter(
          isIn('benefits[].captureShare', 'benefits[].budget.line', 'benefits[].budget.holder'),
        )}
      />
      <Outcome />
    </>
  );
};

import type { Figure } from '../../../core/business-case/figure.ts';
import { type ListedInput, listedInputs } from '../../../core/business-case/results/listed-inputs.ts';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import { inputValue } from '../../../core/story/exhibits/ladder-chart.ts';
import { isAllMoney } from '../../../core/story/story-view/money-clauses.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { useFieldOpener } from '../../preview/field-opener.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import styles from './result.module.css';

interface Row {
  input: ListedInput;
  base: number;
  /** Where all of it is worth nothing, and where cash alone is. */
  turns: readonly Figure[];
}

/** How far it is from its base, as a part of it; endless where nothing turns. */
const distance = ({ base, turns: [whole] }: Row): number =>
  whole?.value === null || whole === undefined || base === 0
    ? Number.MAX_VALUE
    : Math.abs(whole.value / base - 1);

/** Inputs with a base, the one that has to change least first. The answer may be older than the case: what has gone is left out. */
const rowsOf = ({ businessCase }: ViewOnScreen, found: readonly Figure[], isBoth: boolean): Row[] => {
  const known = new Map(found.map((figure) => [figure.id, figure]));
  return listedInputs(businessCase)
    .flatMap((input): Row[] => {
      const turns = ['', ...(isBoth ? ['-cash'] : [])].flatMap(
        (suffix) => known.get(`break-even.${input.id}${suffix}`) ?? [],
      );
      const { base } = input.estimate;
      return base === undefined || turns.length === 0 ? [] : [{ input, base, turns }];
    })
    .toSorted((one, other) => distance(one) - distance(other));
};

const Turn = ({ view, input, figure }: { view: ViewOnScreen; input: ListedInput; figure: Figure }) => {
  const { value } = figure;
  if (value === null) return <FigureValue figure={figure} withoutReason />;
  const { low, high } = input.estimate;
  const isInRange = low !== undefined && high !== undefined && value >= low && value <= high;
  return (
    <>
      <FigureValue figure={figure} written={inputValue(view, input, Number(value.toPrecision(4)))} />
      {isInRange && <small>in its range</small>}
    </>
  );
};

const Rows = ({ view, rows, isBoth }: { view: ViewOnScreen; rows: readonly Row[]; isBoth: boolean }) => {
  const openField = useFieldOpener();
  return (
    <WideTable label="At which value each input turns the case">
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">{isBoth ? 'Everything counted turns at' : 'The case turns at'}</th>
          {isBoth && <th scope="col">Cash alone turns at</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ input, base, turns }) => (
          <tr key={input.id}>
            <th scope="row">
              <button
                className={styles['link']}
                type="button"
                onClick={() => openField(pathOfInput(input.id))}
              >
                {input.name || 'Without a name'}
              </button>
              <small>{inputValue(view, input, base)} as stated</small>
            </th>
            {turns.map((figure) => (
              <td key={figure.id}>
                <Turn figure={figure} input={input} view={view} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};

const TheOthers = ({ count, isAll }: { count: number; isAll: boolean }) => (
  <p className={formStyles['hint']}>
    {isAll
      ? 'No input turns the case by itself.'
      : count === 1
        ? 'The one other input does not turn it by itself, whatever it is.'
        : `The ${count} other inputs do not turn it by themselves, whatever they are.`}
  </p>
);

/** What the break-evens of a case come to, one row an input. */
export const BreakEvensFound = ({ view, found }: { view: ViewOnScreen; found: readonly Figure[] }) => {
  const isBoth = !isAllMoney(view);
  const rows = rowsOf(view, found, isBoth);
  const turning = rows.filter(({ turns }) => turns.some(({ value }) => value !== null));
  const others = rows.length - turning.length;
  if (rows.length === 0) return null;
  return (
    <details className={formStyles['source']}>
      <summary>At which value each input turns the case</summary>
      {turning.length > 0 && <Rows isBoth={isBoth} rows={turning} view={view} />}
      {others > 0 && <TheOthers count={others} isAll={turning.length === 0} />}
    </details>
  );
};

/** The same question of every input at once: at which value of it alone the case is worth nothing. */
export const BreakEvens = ({ view }: { view: ViewOnScreen }) => {
  const simulated = useSimulated(view.businessCase);
  return simulated === null ? null : <BreakEvensFound found={simulated.breakEvens} view={view} />;
};

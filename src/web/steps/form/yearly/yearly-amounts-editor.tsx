import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { usualYears } from '../../../../core/business-case/results/horizon.ts';
import { disorderedYears } from '../../../../core/business-case/results/stated-faults.ts';
import type { Benefit } from '../../../../core/business-case/schema/index.ts';
import {
  isTable,
  totalOf,
  withPasted,
  withYear,
  withYears,
} from '../../../../core/business-case/yearly-amounts.ts';
import { withChangeAt } from '../../../../core/business-case/path.ts';
import { withUnreadNote, withoutUnreadAmount } from '../../../../core/business-case/unread-amounts.ts';
import type { Level } from '../../../../core/quantities/estimate.ts';
import { editCase, useBusinessCase } from '../../../store/app-store.ts';
import { Button } from '../../../ui/index.ts';
import { useFormats } from '../form-context.ts';
import formStyles from '../form.module.css';
import { AmountCell } from './amount-cell.tsx';
import { BeyondPlan } from './beyond-plan.tsx';
import { YearlyOrigin } from './yearly-origin.tsx';
import styles from './yearly.module.css';

type Amounts = NonNullable<Benefit['yearlyAmounts']>;

const levels: Record<Level, string> = { low: 'Low', base: 'Base', high: 'High' };
const none: Amounts = { base: [] };

const keptAsTyped = (
  list: (words: string[]) => string,
  unread: readonly { level: Level; year: number; typed: string }[],
): string => {
  const cells = unread.map(
    ({ level, year, typed }) => `“${typed}” in year ${year}, ${levels[level].toLowerCase()}`,
  );
  return `Pasted, but ${list(cells)} cannot be read as a number. Enter only the amount there.`;
};

/** Plain amounts by year, typed or pasted from a spreadsheet: year 0 is what comes at the start. */
export const YearlyAmountsEditor = ({
  path,
  stated,
  hint,
}: {
  /** The place of the amounts in the case. */
  path: string;
  stated: Amounts | undefined;
  /** What the amounts are taken without. */
  hint: string;
}) => {
  const horizon = useBusinessCase(({ settings }) => settings.horizonYears ?? usualYears);
  const formats = useFormats();
  const { locale, currency } = formats;
  const [more, setMore] = useState(0);
  const [refused, setRefused] = useState('');
  const amounts = stated ?? none;
  const years = Math.max(horizon + 1 + more, amounts.base.length);
  const disordered = disorderedYears({ yearlyAmounts: stated });
  const cell = (level: Level, year: number): string => `${path}.${level}[${year}]`;
  /** Changes the amounts; what was typed in these cells before and could not be read is gone. */
  const change = (
    label: string,
    next: (old: Amounts) => Amounts,
    cells: readonly string[],
    typedInto = '',
    unread: readonly { path: string; typed: string }[] = [],
  ): void => {
    // What was refused speaks of a table that is being mended now.
    setRefused('');
    editCase(
      label,
      (businessCase) => {
        const changed = cells.reduce(
          withoutUnreadAmount,
          withChangeAt(businessCase, path, (old) => next((old as Amounts | undefined) ?? none)),
        );
        return unread.reduce((whole, note) => withUnreadNote(whole, note.path, note.typed), changed);
      },
      typedInto,
    );
  };
  const paste = (text: string, level: Level, year: number): boolean => {
    if (!isTable(text)) return false;
    const from = { level, year };
    const read = withPasted(amounts, text, from, { locale, kind: 'number', currency });
    if ('fault' in read) {
      setRefused(read.fault);
      return true;
    }
    change(
      'Paste yearly amounts',
      () => read.amounts,
      read.cells.map((pasted) => cell(pasted.level, pasted.year)),
      '',
      read.unread.map((pasted) => ({ path: cell(pasted.level, pasted.year), typed: pasted.typed })),
    );
    if (read.unread.length > 0) setRefused(keptAsTyped(formats.list, read.unread));
    return true;
  };
  const shorten = (): void => {
    setMore(Math.max(0, more - 1));
    change(
      'Remove the last year',
      (old) => withYears(old, Math.min(old.base.length, years - 1)),
      (Object.keys(levels) as Level[]).map((level) => cell(level, years - 1)),
    );
  };
  return (
    <div className={styles['editor']}>
      <p className={formStyles['hint']}>
        Year 0 is what comes at the very start. {hint} A row or a column copied from a spreadsheet can be
        pasted into any cell.
      </p>
      <div className={styles['scroll']}>
        <table>
          <caption className="visually-hidden">Amounts by year, in {currency}</caption>
          <thead>
            <tr>
              <th scope="col">{currency}</th>
              {Object.values(levels).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: years }, (_, year) => (
              // A year is its place in the list.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={year} className={disordered.includes(year) ? styles['disordered'] : ''}>
                <th scope="row">Year {year}</th>
                {(Object.keys(levels) as Level[]).map((level) => (
                  <AmountCell
                    key={level}
                    name={`Year ${year}, ${levels[level].toLowerCase()}`}
                    path={cell(level, year)}
                    value={amounts[level]?.[year]}
                    onChange={(value) =>
                      change(
                        `Year ${year}`,
                        (old) => withYear(old, level, year, value),
                        [cell(level, year)],
                        cell(level, year),
                      )
                    }
                    onUnread={(typed) =>
                      editCase(`Year ${year}`, (businessCase) =>
                        withUnreadNote(
                          withChangeAt(businessCase, path, (old) =>
                            withYear((old as Amounts | undefined) ?? none, level, year, undefined),
                          ),
                          cell(level, year),
                          typed,
                        ),
                      )
                    }
                    onTable={(text) => paste(text, level, year)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              {(Object.keys(levels) as Level[]).map((level) => (
                <td key={level}>{formats.money(totalOf(amounts[level] ?? amounts.base), 'exact')}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {disordered.length > 0 && (
        <p className={formStyles['disordered']} role="alert">
          In {formats.list(disordered.map((year) => `year ${year}`))} low, base and high are not in order: low
          is the smallest of the three.
        </p>
      )}
      {refused !== '' && (
        <p className={formStyles['disordered']} role="alert">
          {refused}
        </p>
      )}
      <BeyondPlan amounts={amounts} />
      <YearlyOrigin amounts={stated} path={path} />
      <div className={styles['tools']}>
        <Button onPress={() => setMore(more + 1)}>
          <Plus aria-hidden size={18} /> Add a year
        </Button>
        {years > horizon + 1 && (
          <Button look="quiet" onPress={shorten}>
            <Minus aria-hidden size={18} /> Remove year {years - 1}
          </Button>
        )}
      </div>
    </div>
  );
};

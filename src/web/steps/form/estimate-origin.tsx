import { valueAtPath } from '../../../core/business-case/path.ts';
import type { Asked } from '../../../core/quantities/asked.ts';
import { type Estimate, rangeMeanings } from '../../../core/quantities/estimate.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import { emptyEstimate } from './estimate-amount.tsx';
import styles from './form.module.css';
import { AskedFold, OriginFields, askedWith } from './origin-fields.tsx';

/** Where an estimate comes from and what its range means, or of whom it is asked; folded. */
export const EstimateOrigin = ({ path, title, unit }: { path: string; title: string; unit: string }) => {
  const estimate = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Estimate | undefined);
  const hasEnd = (estimate?.low ?? estimate?.high) !== undefined;
  const change = (part: 'source' | 'asOf' | 'owner', value: string): void =>
    changeField(
      `${title}: ${part}`,
      path,
      (old) => ({ ...emptyEstimate(unit), ...(old as Estimate | undefined), [part]: value }),
      `${path}.${part}`,
    );
  const changeMeaning = (meaning: string | undefined): void =>
    changeField(`${title}: what its range means`, path, (old) => {
      const { range: _replaced, ...others } = { ...emptyEstimate(unit), ...(old as Estimate | undefined) };
      return meaning === undefined || meaning === 'percentiles' ? others : { ...others, range: meaning };
    });
  const changeAsked = (part: Partial<Asked>): void =>
    changeField(
      `${title}: asked`,
      path,
      (old) => {
        const { asked: before, ...others } = { ...emptyEstimate(unit), ...(old as Estimate | undefined) };
        const asked = askedWith(before, part);
        return asked === undefined ? others : { ...others, asked };
      },
      `${path}.asked`,
    );
  return (
    <>
      <details className={styles['source']}>
        <summary>
          {estimate === undefined || estimate.source === ''
            ? 'Where does this number come from?'
            : estimate.source}
        </summary>
        <div className={styles['grid']}>
          {hasEnd && (
            <ChoiceField
              options={rangeMeanings}
              title="What do low and high mean?"
              value={estimate?.range ?? 'percentiles'}
              onChange={changeMeaning}
            />
          )}
          <OriginFields origin={estimate} onChange={change} />
        </div>
      </details>
      <AskedFold asked={estimate?.asked} onAsked={changeAsked} />
    </>
  );
};

import { type OptionResult, optionResults } from '../../../core/business-case/results/options.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import styles from './options.module.css';

const ways: Record<OptionResult['basis'], string> = {
  nothing: 'It costs and brings nothing more than today: the others are compared with it.',
  computed: 'It is computed as the case is. Net benefit:',
  stated: 'Its cost and benefit are taken as stated. Net benefit:',
  missing: '',
};

/** How an option is counted, and what it comes to; or what it still needs. */
export const Counted = ({ option: { id } }: { option: BusinessCase['options'][number] }) => {
  const { counted, figure } = useDerived(({ businessCase, results }) => ({
    counted: optionResults(businessCase).find((one) => one.id === id),
    figure: results.figures[`option.${id}.net-benefit`],
  }));
  if (counted === undefined) return null;
  if (counted.basis === 'missing') return <p className={styles['missing']}>{counted.reason}</p>;
  return (
    <p className={formStyles['lead']}>
      {ways[counted.basis]}{' '}
      {counted.basis !== 'nothing' && figure !== undefined && (
        <strong>
          <FigureValue figure={figure} />
        </strong>
      )}
    </p>
  );
};

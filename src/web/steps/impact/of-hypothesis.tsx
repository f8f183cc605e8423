import { fieldsOfHypothesis } from '../../../core/business-case/one-hypothesis.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import styles from '../form/form.module.css';

/** Says that the sentence of the hypothesis and this field are one number. */
export const OfHypothesis = ({ path }: { path: string }) => {
  const isOne = useBusinessCase((businessCase) => fieldsOfHypothesis(businessCase).has(path));
  return isOne ? (
    <p className={styles['hint']}>The same as in your hypothesis: a change here changes it there too.</p>
  ) : null;
};

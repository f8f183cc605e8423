import { drawSentence } from '../../../core/business-case/results/draw-sentence.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { useFormats } from '../form/form-context.ts';
import styles from './impact.module.css';

/** Where a benefit stands in the order of those that draw on the same work; nothing while it draws alone. */
export const DrawNote = ({ benefit, results }: { benefit: Benefit; results: Results }) => {
  const formats = useFormats();
  return results.base.pools
    .map((pool) => ({ id: pool.id, sentence: drawSentence(pool, benefit.id, formats) }))
    .filter(({ sentence }) => sentence !== '')
    .map(({ id, sentence }) => (
      <p key={id} className={styles['draw']}>
        {sentence}
      </p>
    ));
};

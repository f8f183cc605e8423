import { drawSentence } from '../../../core/business-case/results/draw-sentence.ts';
import { useDerived } from '../../store/derived.ts';
import { useFormats } from '../form/form-context.ts';
import styles from './impact.module.css';

/** Where a benefit stands in the order of those that draw on the same work; nothing while it draws alone. */
export const DrawNote = ({ id }: { id: string }) => {
  const formats = useFormats();
  const sentences = useDerived(({ results }) =>
    results.base.pools.map((pool) => drawSentence(pool, id, formats)).filter((sentence) => sentence !== ''),
  );
  return sentences.map((sentence) => (
    <p key={sentence} className={styles['draw']}>
      {sentence}
    </p>
  ));
};

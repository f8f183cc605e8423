import { Presentation } from 'lucide-react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { useStory } from '../../preview/use-story.ts';
import { whereShown } from '../../preview/where-shown.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { useFormats } from './form-context.ts';
import styles from './form.module.css';
import { isWritten } from './written.ts';

/** The slides and sections that say what stands in a group; nothing is said of one that is empty. */
export const WhereItAppears = ({ path }: { path: string }) => {
  const story = useStory();
  const { list } = useFormats();
  const figures = useDerived(({ results }) => results.figures);
  const isFilled = useBusinessCase((businessCase) => isWritten(valueAtPath(businessCase, path)));
  const said = story === null || !isFilled ? null : whereShown(story, figures, path, list);
  if (said === null) return null;
  const isNowhere = said.startsWith('in no') || said.startsWith('not in');
  return (
    <span className={isNowhere ? styles['nowhere'] : styles['appears']}>
      <Presentation aria-hidden size={15} /> {said}
    </span>
  );
};

import { becoming, ownWays } from '../../../core/business-case/new-benefit.ts';
import { isCounted } from '../../../core/business-case/words-of-money.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { changeField } from '../../store/app-store.ts';
import { focusLater } from '../form/focus-later.ts';
import formStyles from '../form/form.module.css';
import { OwnWayList } from './finder/own-way-list.tsx';

/** A benefit that is told and not valued, or not valued yet: the ways to value it after all. */
export const NotValued = ({ benefit }: { benefit: Benefit }) => {
  const path = `benefits[${benefit.id}]`;
  const isTold = !isCounted(benefit);
  const choose = (id: string): void => {
    const way = ownWays.find((candidate) => candidate.id === id);
    if (way === undefined) return;
    changeField(`Value it: ${way.title}`, path, (old) => {
      const { words: _words, isShown: _shown, ...others } = old as Benefit;
      return {
        ...others,
        driver: way.driver,
        ...(way.word === undefined ? { words: {} } : becoming(way.word)),
        ...(way.disbenefit === true ? { disbenefit: true } : {}),
        ...(way.driver === 'yearly-amounts' ? { yearlyAmounts: { base: [] } } : {}),
      };
    });
    focusLater(() => document.getElementById(`field:${path}.name`));
  };
  return (
    <details className={formStyles['source']} open={!isTold}>
      <summary>{isTold ? 'Value it after all' : 'How is it valued?'}</summary>
      <OwnWayList ways={ownWays.filter(({ word }) => !isTold || word !== 'shown')} onChoose={choose} />
    </details>
  );
};

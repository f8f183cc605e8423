import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { changeField, removeFrom } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { focusLater } from '../form/focus-later.ts';
import formStyles from '../form/form.module.css';

const asBenefits = (value: unknown): Benefit[] => value as Benefit[];

/** Changes places with the next one of the same impact, before or after it. */
const moved = (benefits: Benefit[], id: string, step: 1 | -1): Benefit[] => {
  const from = benefits.findIndex((benefit) => benefit.id === id);
  const own = benefits[from];
  const others = benefits.flatMap(({ dimension }, index) => (dimension === own?.dimension ? [index] : []));
  const to = others[others.indexOf(from) + step];
  const other = to === undefined ? undefined : benefits[to];
  if (own === undefined || to === undefined || other === undefined) return benefits;
  return benefits.with(from, other).with(to, own);
};

/** What a benefit is called, with its place in the list and the way to take it away. */
export const BenefitHead = ({
  benefit,
  isFirst,
  isLast,
}: {
  benefit: Benefit;
  isFirst: boolean;
  isLast: boolean;
}) => {
  const name = benefit.name || 'New benefit';
  const move = (step: 1 | -1): void =>
    changeField(`Move “${name}”`, 'benefits', (old) => moved(asBenefits(old), benefit.id, step));
  const remove = (): void => {
    removeFrom(`Removed “${name}”`, 'benefits', (old) =>
      asBenefits(old).filter(({ id }) => id !== benefit.id),
    );
    focusLater(() =>
      document.querySelector<HTMLElement>('[data-add-benefit] input, [data-add-benefit] button'),
    );
  };
  return (
    <div className={formStyles['rowHead']}>
      <h2 className={formStyles['heading']}>{name}</h2>
      <div className={formStyles['rowTools']}>
        {!(isFirst && isLast) && (
          <>
            <Button disabled={isFirst} look="quiet" name={`Move benefit ${name} up`} onPress={() => move(-1)}>
              <ArrowUp aria-hidden size={18} />
            </Button>
            <Button disabled={isLast} look="quiet" name={`Move benefit ${name} down`} onPress={() => move(1)}>
              <ArrowDown aria-hidden size={18} />
            </Button>
          </>
        )}
        <Button look="quiet" name={`Remove benefit ${name}`} onPress={remove}>
          <Trash2 aria-hidden size={18} />
        </Button>
      </div>
    </div>
  );
};

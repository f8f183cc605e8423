import { newBenefit, newPlainSense, ownWays } from '../../../../core/business-case/new-benefit.ts';
import { type Dimension, dimensions } from '../../../../core/business-case/schema/benefits.ts';
import { suggestedDrivers } from '../../../../core/business-case/suggested-drivers.ts';
import { type Driver, driverOf, drivers } from '../../../../core/drivers/index.ts';
import { changeField, useBusinessCase, wantField } from '../../../store/app-store.ts';
import { useDerived } from '../../../store/derived.ts';
import formStyles from '../../form/form.module.css';
import { newRow } from '../../form/rows.ts';
import { DriverList } from './driver-list.tsx';
import styles from './finder.module.css';
import { OwnWayList } from './own-way-list.tsx';
import { QuestionSearch } from './question-search.tsx';

const catalogue = drivers.filter(({ offered }) => offered !== 'as-own-way');
const excludedBy = (id: string): readonly string[] => driverOf(id)?.excludes ?? [];

const plainSense = {
  id: 'plain-sense',
  title: 'Plain sense',
  hint: 'It is simply right to do. It gets a reason, an owner, a cap on its cost and a day to check.',
};

/** The way to a further benefit: six questions that fit the case, one's own words, one's own way, or the whole list. */
export const DriverFinder = ({ dimension, isFirst }: { dimension: Dimension; isFirst: boolean }) => {
  const suggested = useDerived(({ businessCase }) =>
    suggestedDrivers(businessCase, dimension).map(({ driver, because }) => ({ id: driver.id, because })),
  );
  const rows = useBusinessCase(({ benefits }) => benefits);
  const items = useBusinessCase((businessCase) => businessCase.plainSense);
  const add = (way: Parameters<typeof newBenefit>[2]): void => {
    const made = newBenefit(newRow(rows).id, dimension, way);
    changeField('Add benefit', 'benefits', (old) => [...(old as unknown[]), made]);
    // The tab of the new benefit opens with it: it may be another than this one.
    wantField(`benefits[${made.id}].name`);
  };
  const addPlainSense = (): void => {
    const made = newPlainSense(newRow(items).id, dimension);
    changeField('Add plain-sense item', 'plainSense', (old) => [...(old as unknown[]), made]);
    wantField(`plainSense[${made.id}].name`);
  };
  const choose = ({ id, makes }: Driver): void =>
    makes === 'plain-sense-item' ? addPlainSense() : add({ driver: id });
  const chooseWay = (id: string): void => {
    const way = ownWays.find((candidate) => candidate.id === id);
    if (way === undefined) addPlainSense();
    else add(way);
  };
  const kind = dimensions[dimension].toLowerCase();
  return (
    <section aria-label="Add a benefit" className={formStyles['card']} data-add-benefit="">
      <div>
        <h2 className={formStyles['heading']}>{isFirst ? 'What changes?' : 'What else changes?'}</h2>
        <p className={formStyles['lead']}>
          Six questions on {kind} impact that fit your case. Choose one that you would answer with yes.
        </p>
      </div>
      <DriverList
        dimension={dimension}
        excludedBy={excludedBy}
        label="Suggested"
        offers={suggested.flatMap(({ id, because }) => {
          const driver = driverOf(id);
          return driver === undefined ? [] : [{ driver, because }];
        })}
        onChoose={choose}
      />
      <QuestionSearch dimension={dimension} excludedBy={excludedBy} onChoose={choose} />
      <div>
        <h3 className={styles['heading']}>Nothing fits? Value it your own way</h3>
        <OwnWayList ways={[...ownWays, plainSense]} onChoose={chooseWay} />
      </div>
      <details className={formStyles['source']}>
        <summary>See all {catalogue.length}</summary>
        {(Object.keys(dimensions) as Dimension[]).map((one) => (
          <div key={one} className={styles['part']}>
            <h3 className={styles['heading']}>{dimensions[one]}</h3>
            <DriverList
              dimension={one}
              excludedBy={excludedBy}
              label={`All: ${dimensions[one].toLowerCase()}`}
              offers={catalogue.filter((driver) => driver.dimension === one).map((driver) => ({ driver }))}
              onChoose={choose}
            />
          </div>
        ))}
      </details>
    </section>
  );
};

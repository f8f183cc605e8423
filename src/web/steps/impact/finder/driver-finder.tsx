import { Plus, Search } from 'lucide-react';
import { type KeyboardEvent, Suspense, lazy, useId, useRef, useState } from 'react';
import { newBenefit, newPlainSense, ownWays } from '../../../../core/business-case/new-benefit.ts';
import type { Dimension } from '../../../../core/business-case/schema/benefits.ts';
import { type Driver, drivers } from '../../../../core/drivers/index.ts';
import { changeField, openCase, wantField } from '../../../store/app-store.ts';
import { useDerived } from '../../../store/derived.ts';
import { Button } from '../../../ui/index.ts';
import { focusLater } from '../../form/focus-later.ts';
import formStyles from '../../form/form.module.css';
import { newRow } from '../../form/rows.ts';
import { bestOffers } from './best-offers.ts';
import styles from './finder.module.css';
import { MyOwn } from './my-own.tsx';
import { OfferCards } from './offer-cards.tsx';

import { saidSo } from './said-so.ts';

/** Every way to value comes when somebody asks for all of them. */
const WholeCatalogue = lazy(async () => {
  const { WholeCatalogue: Catalogue } = await import('./whole-catalogue.tsx');
  return { default: Catalogue };
});

const offered = drivers.filter(({ offered: how }) => how !== 'as-own-way').length;

const add = (dimension: Dimension, way: Parameters<typeof newBenefit>[2]): void => {
  const made = newBenefit(newRow(openCase()?.benefits ?? []).id, dimension, way);
  changeField('Add benefit', 'benefits', (old) => [...(old as unknown[]), made]);
  // The tab of the new benefit opens with it: it may be another than this one.
  wantField(`benefits[${made.id}].name`);
};

const addPlainSense = (dimension: Dimension): void => {
  const made = newPlainSense(newRow(openCase()?.plainSense ?? []).id, dimension);
  changeField('Add plain-sense item', 'plainSense', (old) => [...(old as unknown[]), made]);
  wantField(`plainSense[${made.id}].name`);
};

const Chooser = ({
  dimension,
  title,
  onChosen,
}: {
  dimension: Dimension;
  title: string;
  onChosen: () => void;
}) => {
  const [question, setQuestion] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const offers = useDerived(({ businessCase }) => bestOffers(businessCase, dimension, question));
  const choose = ({ id: driver, makes }: Driver): void => {
    if (makes === 'plain-sense-item') addPlainSense(dimension);
    else add(dimension, { driver });
    onChosen();
  };
  const chooseWay = (chosen: string): void => {
    const way = ownWays.find((candidate) => candidate.id === chosen);
    if (way === undefined) addPlainSense(dimension);
    else add(dimension, way);
    onChosen();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    results.current?.querySelector('button')?.focus();
  };
  const isAsked = question.trim() !== '';
  return (
    <>
      <h2 className={styles['question']}>
        <label htmlFor={id}>{title}</label>
      </h2>
      <div className={styles['search']}>
        <Search aria-hidden size={20} />
        <input
          ref={search}
          autoComplete="off"
          data-own-undo=""
          id={id}
          type="search"
          value={question}
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <div className={styles['chips']}>
        <span>Or say it as</span>
        {saidSo.map((words) => (
          <button
            key={words}
            className={styles['chip']}
            type="button"
            onClick={() => {
              setQuestion(words);
              search.current?.focus();
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div ref={results}>
        <p className={styles['fit']} role="status">
          {offers.length === 0
            ? 'No ready one for that. Use your own: it counts the same.'
            : offers.length === 1
              ? 'One that fits'
              : `${offers.length === 3 ? 'Three' : 'Two'} that fit best`}
        </p>
        <OfferCards
          dimension={dimension}
          label={isAsked ? 'What fits your question' : 'Suggested'}
          offers={offers}
          onChoose={choose}
          onLeave={() => search.current?.focus()}
        />
      </div>
      <MyOwn onChoose={chooseWay} />
      <div>
        <Button expanded={showsAll} look="quiet" onPress={() => setShowsAll(!showsAll)}>
          All {offered}, by area
        </Button>
        {showsAll && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <WholeCatalogue onChoose={choose} />
          </Suspense>
        )}
      </div>
    </>
  );
};

/** The way to a further benefit: a question in one's own words, three that fit, one's own, or the whole list. */
export const DriverFinder = ({ dimension, isFirst }: { dimension: Dimension; isFirst: boolean }) => {
  const [isOpened, setOpened] = useState(false);
  const section = useRef<HTMLElement>(null);
  const open = (): void => {
    setOpened(true);
    focusLater(() => section.current?.querySelector('input'));
  };
  const isOpen = isOpened || isFirst;
  return (
    <section
      ref={section}
      aria-label="Add a benefit"
      className={isOpen ? formStyles['unfolded'] : ''}
      data-add-benefit=""
    >
      {isOpen ? (
        <Chooser
          dimension={dimension}
          title={isFirst ? 'What would get better?' : 'What else would get better?'}
          onChosen={() => setOpened(false)}
        />
      ) : (
        <Button onPress={open}>
          <Plus aria-hidden size={18} /> Add benefit
        </Button>
      )}
    </section>
  );
};

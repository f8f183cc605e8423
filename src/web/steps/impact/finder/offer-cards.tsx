import type { KeyboardEvent } from 'react';
import { type Dimension, dimensions } from '../../../../core/business-case/schema/benefits.ts';
import type { Driver } from '../../../../core/drivers/index.ts';
import type { WordOfMoney } from '../../../../core/quantities/money-word.ts';
import { useFormats } from '../../form/form-context.ts';
import { type BestOffer, driverOfOffer } from './best-offers.ts';
import styles from './finder.module.css';
import { useNoteOn } from './note-on.ts';

/** What a finance director will say of it first. */
const honest: Record<WordOfMoney | 'shown', string> = {
  released: 'Cash, if a named budget falls.',
  margin: 'Usually the largest, and the most doubted.',
  avoided: 'Counts where the growth stands in a budget.',
  time: 'Time set free, which is not cash.',
  shown: 'Told in words, and in no sum.',
};

const Numbers = ({ offer: { needed, held } }: { offer: BestOffer }) => {
  const formats = useFormats();
  return (
    <>
      You have {held.length} of {needed} numbers
      {held.map(({ input, value }, index) => (
        <span key={input.label}>
          {index === 0 ? ': ' : ', '}
          {input.label.toLowerCase()}{' '}
          <b>{input.unit === 'money' ? formats.money(value, 'exact') : formats.number(value, 'exact')}</b>
        </span>
      ))}
      .{' '}
    </>
  );
};

/** Ways to value as cards: arrows go through them, Enter chooses, Escape leads back to the search. */
export const OfferCards = ({
  dimension,
  label,
  offers,
  onChoose,
  onLeave,
}: {
  /** Where the person stands: an offer that is filed elsewhere says so. */
  dimension: Dimension;
  label: string;
  offers: readonly BestOffer[];
  onChoose: (driver: Driver) => void;
  onLeave: () => void;
}) => {
  const noteOn = useNoteOn();
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const cards = [...event.currentTarget.querySelectorAll('button')];
    const at = cards.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) onLeave();
    else if (event.key === 'ArrowDown') cards[at + 1]?.focus();
    else if (event.key === 'ArrowUp') cards[at - 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="presentation" onKeyDown={press}>
      <ul aria-label={label} className={styles['cards']}>
        {offers.map((offer) => {
          const driver = driverOfOffer(offer);
          const note = noteOn(driver);
          return (
            <li key={driver.id}>
              <button className={styles['offer']} type="button" onClick={() => onChoose(driver)}>
                <strong className={styles['offerName']}>{driver.title}</strong>
                <span>{driver.question}</span>
                <small>
                  <Numbers offer={offer} />
                  {honest[driver.word]}
                </small>
                {driver.dimension !== dimension && driver.makes === undefined && (
                  <small>It goes under {dimensions[driver.dimension]}.</small>
                )}
                {note !== undefined && <small className={styles['note']}>{note}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

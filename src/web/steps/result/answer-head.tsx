import { type Reason, reasonInWords } from '../../../core/business-case/reason.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import type { Phrase } from '../../../core/template-language/shape.ts';
import { useSaying } from '../../figures/use-saying.ts';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { RunText } from '../../preview/run-text.tsx';
import { Button } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { LeadingNumbers } from './leading-numbers.tsx';
import styles from './result.module.css';

const NothingYet = () => {
  const openField = useFieldOpener();
  return (
    <section aria-label="The answer" className={formStyles['card']}>
      <h2 className={styles['headline']}>There is nothing to add up yet.</h2>
      <p>Enter one impact and one cost, and the answer stands here.</p>
      <div className={styles['actions']}>
        <Button onPress={() => openField('benefits')}>Enter an impact</Button>
        <Button onPress={() => openField('costs')}>Enter a cost</Button>
      </div>
    </section>
  );
};

/** What is missing before the case is worth anything that can be said, each with the way to its field. */
const NotYet = ({ reasons }: { reasons: readonly Reason[] }) => {
  const openField = useFieldOpener();
  return (
    <section aria-label="The answer" className={formStyles['card']}>
      <h2 className={styles['headline']}>What it is worth cannot be said yet.</h2>
      <ul className={styles['sentences']}>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.path}`}>
            {reasonInWords(reason)}{' '}
            <button className={styles['link']} type="button" onClick={() => openField(reason.path)}>
              Go there
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sentence = ({ phrase: { phrase } }: { phrase: Phrase }) =>
  phrase.length === 0 ? null : (
    <>
      <RunText runs={phrase} />{' '}
    </>
  );

interface Saying {
  say: ((phrase: string) => Phrase) | null;
}

/** What the case is worth, as the deck says it; its place is kept until the words are there. */
const Claim = ({ say }: Saying) => (
  <h2 className={`${styles['headline']} ${styles['claim']}`}>
    {say === null ? (
      'What the case is worth'
    ) : (
      <>
        <RunText runs={say('net-claim').phrase} />.
      </>
    )}
  </h2>
);

/** When it pays back, and what of it is money: as the papers say it. */
const InWords = ({ say }: Saying) => (
  <p className={styles['words']}>
    {say !== null && (
      <>
        <Sentence phrase={say('payback-sentence')} />
        <Sentence phrase={say('cash-sentence')} />
      </>
    )}
  </p>
);

/** How low it may come, once it is simulated. */
const Chances = ({ say }: Saying) =>
  say === null ? null : (
    <>
      <Sentence phrase={say('chance-sentence')} />
      <Sentence phrase={say('chance-caution')} />
    </>
  );

/** The answer in one sentence, in the words of the papers; of a loss it says a loss. */
export const AnswerHead = ({ view }: { view: CaseInNumbers }) => {
  const { businessCase } = view;
  const simulated = useSimulated(businessCase);
  const say = useSaying(view);
  if (businessCase.benefits.length + businessCase.costs.length === 0) return <NothingYet />;
  const { absence } = view.results;
  const asked = view.results.figures['net-benefit']?.absent ?? [];
  const missing = [...new Set([...absence.benefits, ...absence.costs, ...asked])];
  if (missing.length > 0) return <NotYet reasons={missing} />;
  return (
    <section aria-label="The answer" className={formStyles['card']}>
      <Claim say={say} />
      <LeadingNumbers uncertainty={simulated?.uncertainty} view={view} />
      <InWords say={say} />
      <p className={styles['chances']}>{simulated !== null && <Chances say={say} />}</p>
    </section>
  );
};

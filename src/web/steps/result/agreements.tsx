import { useMemo, useState } from 'react';
import {
  agreedNow,
  dayOfTelling,
  isToCome,
  withAgreement,
  withAgreementsBy,
} from '../../../core/business-case/agreements.ts';
import type { Agreement, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { localDay } from '../../../core/data/local-day.ts';
import { agreementStanding, standingShape } from '../../../core/story/facts/agreement-standing.ts';
import type { Say } from '../../../core/story/saying.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { useSaying } from '../../figures/use-saying.ts';
import { editCase } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { RunText } from '../../preview/run-text.tsx';
import { Button } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { FormField } from '../form/form-field.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { useCaseNumbers } from '../../figures/case-view.ts';

const path = 'agreements';

/** They agree to the figures as they stand: the record keeps them, with the edition and the day. */
const agree = ({ id }: Agreement): void =>
  editCase(
    'They agreed',
    (businessCase) => {
      const before = businessCase.agreements.find((one) => one.id === id);
      if (before === undefined) return businessCase;
      const { figures } = resultsFor(businessCase);
      const made = agreedNow(before, businessCase, figures, localDay(new Date()));
      return { ...businessCase, agreements: withAgreement(businessCase.agreements, made) };
    },
    '',
    `${path}[${id}].date`,
  );

/** What an agreement is worth today, in the words of the papers. */
const Standing = ({
  say,
  view,
  agreement,
}: {
  say: Say | null;
  view: CaseInNumbers;
  agreement: Agreement;
}) => {
  if (say === null) return null;
  const raw = agreementStanding(view, agreement);
  const given = { agreement: { raw, shape: standingShape, path: `${path}[${agreement.id}]` } };
  return <RunText runs={say('agreement-standing', given).phrase} />;
};

/** Who has agreed to the figures, and what changed since; a press records them as they stand. */
export const Agreements = ({ businessCase }: { businessCase: BusinessCase }) => {
  const [clock] = useState(() => localDay(new Date()));
  const today = dayOfTelling(businessCase, clock);
  // The figures are those of the case: only which agreements count depends on the day.
  const numbers = useCaseNumbers(businessCase);
  const view = useMemo(
    () => ({ ...numbers, businessCase: withAgreementsBy(businessCase, clock) }),
    [numbers, businessCase, clock],
  );
  const say = useSaying(view);
  const meta = metaAt(path);
  // The holder of a budget agrees beside the benefit.
  const toFigures = businessCase.agreements.filter(({ role }) => role !== 'budget-holder');
  return (
    <>
      <section aria-label="Has finance agreed?" className={formStyles['card']}>
        <h2 className={formStyles['heading']}>Has finance agreed?</h2>
        <p>{say !== null && <RunText runs={say('finance-sentence').phrase} />}</p>
        {toFigures.map((agreement) => (
          <p key={agreement.id}>
            {agreement.who === '' ? 'Somebody' : agreement.who}:{' '}
            {isToCome(agreement, today) ? (
              'this day is still to come'
            ) : (
              <Standing agreement={agreement} say={say} view={view} />
            )}{' '}
            <Button disabled={agreement.who.trim() === ''} onPress={() => agree(agreement)}>
              They agreed to the figures as they stand
            </Button>
          </p>
        ))}
      </section>
      {meta !== undefined && <FormField meta={meta} name={path} path={path} />}
    </>
  );
};

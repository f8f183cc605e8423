import { withAskedSum } from '../../../core/business-case/asked-sum.ts';
import { askCheck } from '../../../core/business-case/results/ask-reconciliation.ts';
import { type AskPart, askSums } from '../../../core/business-case/results/ask-sums.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { resultsFor } from '../../store/derived.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { CaseAmountField } from '../form/case-amount-field.tsx';
import { FieldsByGate, FormField, NoneBecause } from '../form/form-field.tsx';
import { GroupHead } from '../form/group-form.tsx';
import formStyles from '../form/form.module.css';
import { ListForm } from '../form/list-form.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { TeamFields } from './team-fields.tsx';

const titles: Record<AskPart, string> = { oneOff: 'One-off money', yearly: 'Money each year' };

const parts: readonly AskPart[] = ['oneOff', 'yearly'];

/** The sums that are asked for: what the costs come to, or typed before there are any. */
const Sums = () => {
  const businessCase = useBusinessCase((whole) => whole);
  const formats = useCaseFormats();
  const results = resultsFor(businessCase);
  const counted = results.calculation.businessCase;
  const { asked } = askSums(counted, results.base);
  const check = askCheck(counted, results.base, formats);
  const because = metaAt('ask.difference.because');
  return (
    <section aria-label="The sum" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>The sum</h2>
      <p className={formStyles['lead']}>
        It is what the costs inside the ask come to. Type it first, and it becomes a cost to break down later.
      </p>
      <div className={formStyles['grid']}>
        {parts.map((part) => (
          <CaseAmountField
            key={part}
            change={(whole, value) => withAskedSum(whole, part, value)}
            example="£320,000"
            kind="money"
            path={`ask.${part}`}
            title={titles[part]}
            value={asked[part] ?? undefined}
          />
        ))}
      </div>
      {check !== null && <p role="status">{check.sentence}</p>}
      {check?.agrees === false && because !== undefined && (
        <FormField meta={because} name="because" path="ask.difference.because" />
      )}
    </section>
  );
};

const elsewhere = new Set(['team', 'difference']);

/** What is asked for: the sum, the people, and the words of the decision. */
export const AskForm = () => {
  const team = metaAt('ask.team');
  const meta = metaAt('ask');
  return (
    <>
      <Sums />
      {team !== undefined && (
        <ListForm
          Fields={TeamFields}
          meta={team}
          name="team"
          path="ask.team"
          whenEmpty={<NoneBecause list="ask.team" />}
        />
      )}
      <section aria-label={meta?.title} className={formStyles['card']}>
        <GroupHead path="ask" title={meta?.title} />
        <FieldsByGate parts={partsOf('ask').filter(({ name }) => !elsewhere.has(name))} />
      </section>
    </>
  );
};

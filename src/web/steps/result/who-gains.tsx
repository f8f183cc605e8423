import { isOrganisation } from '../../../core/model/line.ts';
import { startUpper } from '../../../core/data/letter-case.ts';
import { accountName } from '../../../core/business-case/results/account-figures.ts';
import type { AccountFlows } from '../../../core/business-case/results/flows.ts';
import { measures } from '../../../core/business-case/results/measures/index.ts';
import { leadingOf, worthNames } from '../../../core/story/story-view/leading.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { FigureTable, type FigureRow } from '../../parts/figure-table.tsx';

const asked = measures.filter(({ shown }) => shown === 'first');

/** What boards ask for, of our own budget: another function's gain does not pay our bill. */
const OwnBudget = ({ view: { results } }: { view: ViewOnScreen }) => (
  <details className={formStyles['source']}>
    <summary>Our own budget alone</summary>
    <FigureTable
      headings={['Measure', 'Value']}
      label="Our own budget alone"
      rows={asked.map(({ id, label }) => ({
        id,
        title: label,
        figures: [results.figures[`${id}-own-budget`]],
      }))}
    />
  </details>
);

/** Whose money it is, where it is not our own budget alone. Only the organisation's is added up. */
export const WhoGains = ({ view }: { view: ViewOnScreen }) => {
  const { base, figures } = view.results;
  if (base.accounts.length < 2) return null;
  const { measure } = leadingOf(view);
  const { fullName } = worthNames(view);
  const rowOf = ({ id, account }: AccountFlows): FigureRow => ({
    id,
    title: startUpper(accountName(account)),
    figures: [figures[`account.${id}.net`]],
  });
  const ours = base.accounts.filter(isOrganisation);
  const others = base.accounts.filter((one) => !isOrganisation(one));
  const whole = {
    id: 'whole',
    title: 'The organisation together',
    figures: [figures[measure]],
    isMarked: true,
  };
  const social = figures['net-present-social-value'];
  const gains = startUpper(fullName);
  return (
    <section aria-label="Who gains, who pays" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Who gains, who pays</h2>
      <FigureTable
        headings={['The organisation', gains]}
        label="What the organisation gains"
        rows={[...ours.map(rowOf), ...(ours.length > 1 ? [whole] : [])]}
      />
      {ours.length > 1 && <OwnBudget view={view} />}
      {others.length > 0 && (
        <>
          <FigureTable headings={['Others', gains]} label="What others gain" rows={others.map(rowOf)} />
          <p className={formStyles['hint']}>
            What others gain or lose stands beside the organisation’s result and is not in it.
          </p>
        </>
      )}
      {social !== undefined && (
        <p>
          {social.label}: <FigureValue figure={social} />
        </p>
      )}
    </section>
  );
};

import { stagedFunding } from '../../../core/business-case/results/staged-funding.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { Button } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import styles from './options.module.css';

/** The money released in stages, each behind a gate, and what it is worth to be able to stop at the second. */
export const Staged = ({ view: { businessCase, formats } }: { view: ViewOnScreen }) => {
  const openField = useFieldOpener();
  const staged = stagedFunding(businessCase);
  const net = (value: number): string =>
    value < 0 ? `a net cost of ${formats.money(-value)}` : `${formats.money(value)} net`;
  return (
    <section aria-label="Money in stages" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Money in stages</h2>
      {staged === null ? (
        <p>
          An ask in two stages, with a gate between them, is easier to grant than one sum. Enter two stages
          with their months in the ask, and what it is worth to be able to stop stands here.
        </p>
      ) : (
        <>
          <WideTable label="The money in stages">
            <thead>
              <tr>
                <th scope="col">Stage</th>
                <th scope="col">From</th>
                <th scope="col">Released</th>
                <th scope="col">Released so far</th>
              </tr>
            </thead>
            <tbody>
              {staged.stages.map(({ id, name, when, amount, released, condition }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {condition !== '' && <small>if {condition}</small>}
                  </th>
                  <td>{formats.month(when)}</td>
                  <td>{formats.money(amount, 'table')}</td>
                  <td>{formats.money(released, 'table')}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
          <ul className={styles['sentences']}>
            <li>
              In the low case, {formats.money(staged.paid)} has been paid and {formats.money(staged.earned)}{' '}
              earned when the second stage is decided,{' '}
              {staged.gateMonth === 0 ? 'at the start' : `after month ${staged.gateMonth}`}.
            </li>
            <li>
              Going on to the end then comes to {net(staged.goingOn)}; stopping there comes to{' '}
              {net(staged.stopping)}.
            </li>
            <li>
              <strong>
                {staged.valueOfStopping > 0
                  ? `To be able to stop is worth ${formats.money(staged.valueOfStopping)} in the low case.`
                  : 'Even in the low case it is better to go on: to be able to stop is worth nothing.'}
              </strong>{' '}
              Not discounted, and without what stopping itself would cost.
            </li>
          </ul>
        </>
      )}
      <div>
        <Button onPress={() => openField('ask.tranches')}>
          {staged === null ? 'Enter the stages' : 'Change the stages'}
        </Button>
      </div>
    </section>
  );
};

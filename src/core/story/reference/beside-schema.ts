/** What a form does not say of a name: its title where it is structure, an example where the field has none. */
interface Beside {
  title?: string;
  example?: string;
}

const yearly = (name: string): Record<string, Beside> => ({
  [`${name}[].yearlyAmounts`]: { title: 'Amounts typed year by year, year 0 first' },
  [`${name}[].yearlyAmounts.base`]: { title: 'At base', example: '0, 120,000 and 160,000' },
  [`${name}[].yearlyAmounts.low`]: { title: 'The low end of each', example: '0, 90,000 and 120,000' },
  [`${name}[].yearlyAmounts.high`]: { title: 'The high end of each', example: '0, 140,000 and 190,000' },
  [`${name}[].yearlyAmounts.source`]: { title: 'Where they come from', example: 'Finance plan, 2027' },
  [`${name}[].yearlyAmounts.asOf`]: { title: 'As of which day', example: '2026-12-31' },
  [`${name}[].yearlyAmounts.owner`]: { title: 'Who stands for them', example: 'Finance' },
  [`${name}[].yearlyAmounts.asked`]: { title: 'Of whom they are asked, where nobody has them yet' },
  [`${name}[].yearlyAmounts.asked.ofWhom`]: { title: 'Of whom', example: 'Marcus Webb' },
  [`${name}[].yearlyAmounts.asked.byWhen`]: { title: 'By when they answer', example: '2027-01-31' },
  [`${name}[].yearlyAmounts.evidence`]: { title: 'The evidence they rest on', example: 'ledger' },
});

const impactSource = { example: 'Telephony report, 2026' };

export const besideSchema: Readonly<Record<string, Beside>> = {
  id: { title: 'The id of the case' },
  none: { title: 'What is empty on purpose, and why' },
  ...yearly('benefits'),
  ...yearly('costs'),
  'benefits[].rampShares': { title: 'Shares of the full effect, year by year', example: '0.5 and 1' },
  'benefits[].overlaps': { example: 'customers-kept' },
  'benefits[].overlapNote': { example: 'Calls that both would remove are counted once, here.' },
  'ask.team[].because': { example: 'They give an hour a month, within their usual work.' },
  'ask.difference.because': { example: 'The supplier pays the first year.' },
  'impacts.operational.source': impactSource,
  'impacts.financial.source': impactSource,
  'impacts.employee.source': impactSource,
  'impacts.customer.source': impactSource,
  'none.operational': { example: 'work goes on as it does today.' },
  'none.financial': { example: 'nothing of it is money.' },
  'none.employee': { example: 'the team stays as it is.' },
  'none.customer': { example: 'customers notice nothing of it.' },
  'none.benefits': { example: 'the law asks for it.' },
  'none.costs': { example: 'it is only agreed.' },
  'none.team': { example: 'the supplier does the work.' },
  'none.earlyWins': { example: 'the system changes in one night.' },
  'none.pilot': { example: 'it cannot be tried on a part.' },
  'none.dependencies': { example: 'we hold all that is needed.' },
  'none.duties': { example: 'no personal data is touched.' },
  'none.successStories': { example: 'it has not begun.' },
  'transfers[].note': { example: 'Group IT recharges by use.' },
  'options[].leavesOut': { example: 'Customers kept' },
  'stakeholders[].gain.figure': { example: 'net-present-value' },
  'stakeholders[].changes': { example: 'From May, one query in five no longer reaches them.' },
  'pilot.owner': { example: 'Claims analytics' },
  'tracking.outcomeWords': { example: 'Approved, with a report in September.' },
  'tracking.actuals[].measure': { example: 'Status calls a month' },
  'tracking.lessons': { example: 'Check mobile numbers first' },
};

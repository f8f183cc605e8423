/** The figures of the answer, and none of a single benefit: what an older edition goes on saying. */
export const answerFigures: ReadonlySet<string> = new Set([
  'net-benefit',
  'net-benefit-cash',
  'net-present-value',
  'net-present-value-cash',
  'present-value-of-benefits',
  'present-value-of-costs',
  'return-on-investment',
  'benefit-cost-ratio',
  'internal-rate-of-return',
  'payback-month',
  'payback-month-cash',
  'peak-funding',
  'annual-benefit',
  'annual-cost',
  'one-off-cost',
  'pilot.effect',
]);

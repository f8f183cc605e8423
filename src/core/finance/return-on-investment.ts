/**
 * Return on investment as Forrester's Total Economic Impact defines it: (present value of benefits − present value
 * of costs) ÷ present value of costs, as a share. Null without costs: there is nothing to return on.
 */
export const returnOnInvestment = (presentBenefits: number, presentCosts: number): number | null =>
  presentCosts > 0 ? (presentBenefits - presentCosts) / presentCosts : null;

/** Present value of benefits ÷ present value of costs (Green Book). Null without costs. */
export const benefitCostRatio = (presentBenefits: number, presentCosts: number): number | null =>
  presentCosts > 0 ? presentBenefits / presentCosts : null;

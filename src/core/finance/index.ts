export * from './cash-flow.ts';
export * from './internal-rate-of-return.ts';
export * from './months.ts';
export * from './net-present-value.ts';
export * from './payback.ts';
export * from './ramp.ts';
export * from './return-on-investment.ts';

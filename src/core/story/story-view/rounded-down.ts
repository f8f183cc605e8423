/**
 * A percentile of the simulation as far as it is known: two significant digits, since other points would give others
 * in the third. It is rounded towards the less favourable side, so that
 * "below" is never said of an amount that more than a tenth of all cases lie under.
 */
export const roundedDown = (value: number): number => {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.floor(Number((value / unit).toPrecision(12))) * unit).toPrecision(12));
};

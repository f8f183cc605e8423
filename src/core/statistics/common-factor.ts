/**
 * Scores that lean on a factor which others lean on too, so that any two of them correlate by its strength (from 0 to
 * 1): √ρ × common + √(1 − ρ) × own. The one-factor Gaussian copula: every single distribution stays what it was.
 * A direction of −1 leans the other way.
 */
export const leaningScores = (
  own: Float64Array,
  common: Float64Array,
  strength: number,
  direction: 1 | -1 = 1,
): Float64Array => {
  const held = Math.min(1, Math.max(0, strength));
  if (!(held > 0)) return own;
  const [shared, rest] = [direction * Math.sqrt(held), Math.sqrt(1 - held)];
  const scores = new Float64Array(own.length);
  for (let index = 0; index < scores.length; index += 1)
    scores[index] = shared * (common[index] ?? 0) + rest * (own[index] ?? 0);
  return scores;
};

import type { Driver, Guardrail } from './define-driver.ts';
import type { Values } from './formula/evaluate.ts';

const isBroken = ({ above, below, boundValue }: Guardrail, values: Values): boolean => {
  const value = boundValue(values);
  return (above !== undefined && value > above) || (below !== undefined && value < below);
};

/** The bounds that the values of a benefit cross. Where a warning and a stop are both crossed, only the stop. */
export const brokenGuardrails = (driver: Driver, values: Values): Guardrail[] => {
  const broken = driver.guardrails.filter((guardrail) => isBroken(guardrail, values));
  const stopped = new Set(
    broken.filter(({ severity }) => severity === 'stop').map(({ input, of }) => of ?? input),
  );
  return broken.filter(({ severity, input, of }) => severity === 'stop' || !stopped.has(of ?? input));
};

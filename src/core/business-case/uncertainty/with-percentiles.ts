import type { Figures } from '../figure.ts';
import type { Uncertainty } from './index.ts';

/** The figures with P10, P50 and P90 where the simulation has them. Base, low and high stay as they are. */
export const withPercentiles = (figures: Figures, { spreads }: Uncertainty): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [
      id,
      figure.absent === undefined || figure.absent.every(({ code }) => code === 'asked')
        ? { ...figure, ...spreads[id] }
        : figure,
    ]),
  );

import type { Formats } from '../quantities/format.ts';
import type { Benefit } from './schema/index.ts';

const ways = { linear: 'evenly', 's-curve': 'slowly, then fast, then slowly' } as const;

/** How a benefit builds up, "building up evenly over six months"; empty where it is there at once. */
export const buildingUp = (
  { ramp = 'linear', rampMonths = 0 }: Pick<Benefit, 'ramp' | 'rampMonths'>,
  formats: Formats,
): string =>
  rampMonths <= 0 || ramp === 'step' ? '' : `building up ${ways[ramp]} over ${formats.duration(rampMonths)}`;

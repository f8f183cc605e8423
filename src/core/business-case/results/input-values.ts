import type { Driver } from '../../drivers/index.ts';
import { type Estimate, type Input, type Level, valueAt } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';

/** One input of one benefit moved away from its base: what a tornado and a break-even ask for. */
export interface MovedInput {
  /** `shared:<id>`, `<benefit id>.<input>` or `cost:<cost id>`. */
  input: string;
  value: number;
}

export const isShared = (input: Input): input is { shared: string } => 'shared' in input;

/** What an input says, wherever it is said; undefined when nobody has said it. */
export const estimateOf = (
  sharedInputs: BusinessCase['sharedInputs'],
  input: Input | undefined,
): Estimate | undefined => {
  if (input === undefined || !isShared(input)) return input;
  // A file may name anything, also what every object has by birth.
  return Object.hasOwn(sharedInputs, input.shared) ? sharedInputs[input.shared] : undefined;
};

export const inputId = (benefit: Benefit, name: string): string => {
  const input = benefit.inputs[name];
  return input !== undefined && isShared(input) ? `shared:${input.shared}` : `${benefit.id}.${name}`;
};

/** Where an input is typed. */
export const inputPath = (benefit: Benefit, name: string): string => {
  const input = benefit.inputs[name];
  return input !== undefined && isShared(input)
    ? `sharedInputs.${input.shared}`
    : `benefits[${benefit.id}].inputs.${name}`;
};

/** At the low level an input takes the end of its range that is worse for the case. */
const endOfRange = (favourable: 'high' | 'low', level: Level): Level => {
  if (level === 'base' || favourable === 'high') return level;
  return level === 'low' ? 'high' : 'low';
};

/** For a disadvantage the unfavourable end is the large one. */
export const levelFor = ({ disbenefit }: Pick<Benefit, 'disbenefit'>, level: Level): Level => {
  if (disbenefit !== true || level === 'base') return level;
  return level === 'low' ? 'high' : 'low';
};

/** The values that a benefit by itself has at a level, or the names of the inputs that are still missing. */
export const inputValues = (
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
  level: Level,
): { values: Record<string, number> } | { missing: string[] } => {
  const found = Object.entries(driver.inputs).map(([name, input]) => {
    const estimate = estimateOf(sharedInputs, benefit.inputs[name]);
    const end = endOfRange(input.favourable, levelFor(benefit, level));
    const value = estimate === undefined ? null : valueAt(estimate, end);
    return { name, title: input.title, value: value ?? input.fallback ?? null };
  });
  const missing = found.filter(({ value }) => value === null).map(({ title }) => title);
  return missing.length > 0
    ? { missing }
    : { values: Object.fromEntries(found.map(({ name, value }) => [name, value ?? 0])) };
};

import type { Block } from '../../document/index.ts';
import { type LayoutDefinition, type Region, type Taken, takes } from './define-layout.ts';

/** The blocks of each region, in the order of the definition. */
export interface Assigned {
  aside: Block[];
  regions: Map<Region, Block[]>;
}

/**
 * Which block stands in which region: each region takes from what the ones before it left. Null where a needed region
 * stays empty or a block finds no place, so that nothing of a slide is ever lost to its shape.
 */
export const assigned = (definition: LayoutDefinition, blocks: readonly Block[]): Assigned | null => {
  let left = [...blocks];
  const taking = (kinds: readonly Taken[], most = Number.POSITIVE_INFINITY): Block[] => {
    const taken = left.filter((block) => kinds.some((kind) => takes[kind](block))).slice(0, most);
    left = left.filter((block) => !taken.includes(block));
    return taken;
  };
  const { aside } = definition;
  const beside = aside === undefined ? [] : taking(aside.takes, aside.most);
  const regions = new Map(
    definition.bands.flat().map((region) => [region, taking(region.takes, region.most)] as const),
  );
  const isMissing = [...regions].some(([{ isNeeded }, taken]) => isNeeded === true && taken.length === 0);
  return isMissing || left.length > 0 ? null : { aside: beside, regions };
};

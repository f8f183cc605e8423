import type { Section } from '../source/sections.ts';

/** The place in a block id, `risks/3` or `risks/3.2:item`: the filled line of the section in which it begins. */
const placeIn = (id: string): number => Number(/\/(\d+)/u.exec(id)?.[1] ?? 1);

/** Says in which line of the file a block of a section begins. */
export const linesOfPlaces = ({ source, origin }: Section): ((id: string) => number) => {
  const filled = source
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [origin.line + index]));
  return (id) => filled[placeIn(id) - 1] ?? origin.line;
};

import type { Section } from '../source/sections.ts';

/** The place in a block id, `risks/3` or `risks/3.2:item`: the filled line of the section in which it begins. */
const placeIn = (id: string): number => Number(/\/(\d+)/u.exec(id)?.[1] ?? 1);

/** The line of the file in which a block of a section begins. */
export const lineOfPlace = ({ source, origin }: Section, id: string): number => {
  const wanted = placeIn(id);
  let filled = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() !== '') filled += 1;
    if (filled === wanted) return origin.line + index;
  }
  return origin.line;
};

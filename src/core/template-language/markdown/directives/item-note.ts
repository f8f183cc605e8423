import { textOf } from '../../../document/index.ts';
import type { Conversion } from '../conversion.ts';
import { type ItemParts, listItems } from '../list-items.ts';
import { joined, type Line, textRun } from '../runs.ts';

/** What stands below an item: its second paragraph, or its nested items one after another. */
export const itemNote = ({ more, nested }: ItemParts, conversion: Conversion): Line => {
  const items = nested
    .flatMap((list) => listItems(list, conversion))
    .map(({ runs }) => ({ runs, values: 0 }));
  const separated = items.map((line, index): Line => {
    const ends = index === items.length - 1 || /[.;:!?]$/u.test(textOf(line.runs));
    return ends ? line : { ...line, runs: [...line.runs, textRun(';', {})] };
  });
  return joined([...more, ...separated]);
};

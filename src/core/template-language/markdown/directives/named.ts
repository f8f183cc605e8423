import { orHereAre } from '../../../data/nearest-name.ts';
import { type Conversion, faultAt, type PlacedThing } from '../conversion.ts';
import { attributeWords, type DirectiveNode, isWrittenOut } from './define-directive.ts';

/** A chart or picture by its name; null when this case lacks it, or nothing declares it. */
export const thingNamed = (things: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(things, name) ? (things[name] ?? null) : null;

/** What `of="…"` names; null when this case lacks it. A name that nothing declares is the template's mistake. */
export const named = <From extends PlacedThing['from']>(
  node: DirectiveNode,
  from: From,
  conversion: Conversion,
): Conversion[From][string] => {
  const things = conversion[from];
  const name = attributeWords(node, 'of', conversion);
  if (!Object.hasOwn(things, name) && isWrittenOut(node, 'of')) {
    throw faultAt(
      node,
      conversion,
      `There is no ${node.name} "${name}".${orHereAre(name, Object.keys(things))}`,
    );
  }
  const thing = thingNamed(things, name) as Conversion[From][string];
  conversion.placed.push({ from, name, thing });
  return thing;
};

import { didYouMean } from '../../nearest-name.ts';
import { type Conversion, faultAt } from '../conversion.ts';
import { attributeWords, type DirectiveNode, isWrittenOut } from './define-directive.ts';

/** What `of="…"` names; null when this case lacks it. A name that nothing declares is the template's mistake. */
export const named = <Thing>(
  node: DirectiveNode,
  things: Readonly<Record<string, Thing | null>>,
  conversion: Conversion,
): Thing | null => {
  const name = attributeWords(node, 'of', conversion);
  if (Object.hasOwn(things, name)) return things[name] ?? null;
  if (!isWrittenOut(node, 'of')) return null;
  throw faultAt(
    node,
    conversion,
    `There is no ${node.name} "${name}".${didYouMean(name, Object.keys(things))}`,
  );
};

import type { List } from 'mdast';
import { type Conversion, faultAt } from '../conversion.ts';
import { childrenOf, type DirectiveNode } from './define-directive.ts';

/** The list that a directive consists of; null when nothing of it was left. */
export const onlyList = (node: DirectiveNode, conversion: Conversion): List | null => {
  const [list, ...others] = childrenOf(node);
  if (list === undefined) return null;
  if (list.type === 'list' && others.length === 0) return list;
  throw faultAt(others[0] ?? list, conversion, `Only one list can stand in "${node.name}".`);
};

import type { FootnoteDefinition, Nodes } from 'mdast';

const citedIn = (node: Nodes): string[] =>
  node.type === 'footnoteReference'
    ? [node.identifier]
    : 'children' in node
      ? node.children.flatMap(citedIn)
      : [];

/**
 * The names of footnotes that cite each other, from the one that cites to itself again; where the cited one does not
 * lead back, no more than the two.
 */
export const circleOf = (
  citing: string,
  cited: string,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): string[] => {
  const before = new Map<string, string>([[cited, citing]]);
  for (const name of before.keys()) {
    if (name === citing) break;
    const definition = definitions.get(name);
    for (const next of definition === undefined ? [] : citedIn(definition))
      if (!before.has(next)) before.set(next, name);
  }
  if (!before.has(citing)) return [citing, cited];
  const way = [citing];
  for (let name = before.get(citing); name !== undefined && name !== citing; name = before.get(name))
    way.unshift(name);
  return [citing, ...way];
};

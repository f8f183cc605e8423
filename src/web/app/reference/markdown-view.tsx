import { Fragment, type ReactNode } from 'react';
import { markdownTree } from '../../../core/template-language/markdown/markdown-tree.ts';

type Block = ReturnType<typeof markdownTree>['children'][number];
type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
type Inline = Of<'paragraph'>['children'][number];

/** Where a link of a page leads; null where it leads nowhere here, and its words stand alone. */
export type LinkTo = (address: string) => string | null;

type Drawn<Node extends { type: string }> = {
  [Type in Node['type']]?: (node: Extract<Node, { type: Type }>, linkTo: LinkTo) => ReactNode;
};

/** Nodes have no name of their own, and a page does not change: their place is their name. */
const all = <Node,>(nodes: readonly Node[], draw: (node: Node) => ReactNode): ReactNode =>
  nodes.map((node, index) => <Fragment key={index}>{draw(node)}</Fragment>);

const inlines: Drawn<Inline> = {
  text: ({ value }) => value,
  inlineCode: ({ value }) => <code>{value}</code>,
  strong: ({ children }, linkTo) => <strong>{all(children, (child) => inline(child, linkTo))}</strong>,
  emphasis: ({ children }, linkTo) => <em>{all(children, (child) => inline(child, linkTo))}</em>,
  link: ({ url, children }, linkTo) => {
    const words = all(children, (child) => inline(child, linkTo));
    const href = linkTo(url);
    return href === null ? words : <a href={href}>{words}</a>;
  },
};

const inline = (node: Inline, linkTo: LinkTo): ReactNode => {
  const draw = inlines[node.type] as ((node: Inline, linkTo: LinkTo) => ReactNode) | undefined;
  return draw?.(node, linkTo) ?? null;
};

const words = (nodes: readonly Inline[], linkTo: LinkTo): ReactNode =>
  all(nodes, (node) => inline(node, linkTo));

const tableOf = ({ children: [head, ...rows] }: Of<'table'>, linkTo: LinkTo): ReactNode => (
  <table>
    <thead>
      <tr>
        {all(head?.children ?? [], ({ children }) => (
          <th scope="col">{words(children, linkTo)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {all(rows, (row) => (
        <tr>
          {all(row.children, ({ children }) => (
            <td>{words(children, linkTo)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const blocks: Drawn<Block> = {
  heading: ({ depth, children }, linkTo) => {
    const Heading = depth < 3 ? 'h2' : 'h3';
    return <Heading>{words(children, linkTo)}</Heading>;
  },
  paragraph: ({ children }, linkTo) => <p>{words(children, linkTo)}</p>,
  code: ({ value }) => (
    <pre>
      <code>{value}</code>
    </pre>
  ),
  list: ({ children }, linkTo) => (
    <ul>
      {all(children, (item) => (
        <li>
          {all(item.children, (child) =>
            child.type === 'paragraph' ? words(child.children, linkTo) : block(child, linkTo),
          )}
        </li>
      ))}
    </ul>
  ),
  table: tableOf,
};

const block = (node: Block, linkTo: LinkTo): ReactNode => {
  const draw = blocks[node.type] as ((node: Block, linkTo: LinkTo) => ReactNode) | undefined;
  return draw?.(node, linkTo) ?? null;
};

const plain = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('');

/** A page of Markdown in two parts: its title, and what stands below it. */
export const pageOf = (text: string, linkTo: LinkTo): { title: string; body: ReactNode } => {
  const [first, ...rest] = markdownTree(text, { trees: new Map(), parsed: 0 }).children;
  return {
    title: first?.type === 'heading' ? plain(first.children) : '',
    body: all(rest, (node) => block(node, linkTo)),
  };
};

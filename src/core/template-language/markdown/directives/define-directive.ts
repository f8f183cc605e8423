import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block, Run, StoryDocument } from '../../../document/index.ts';
import { type Conversion, faultAt, type Piece } from '../conversion.ts';
import { plainLine, plainWords } from '../line.ts';

export type DirectiveNode = LeafDirective | ContainerDirective;

/** What an attribute may hold: words with values in them, a name, or one of a few words. */
export type AttributeKind = 'line' | 'name' | readonly string[];

export interface Directive {
  name: string;
  /** A leaf has a line to itself; a container is closed with `:::`. */
  form: 'leaf' | 'container';
  /** The kinds of document it has a meaning in. */
  within: readonly StoryDocument['kind'][];
  description: string;
  /** How it is written, whole. */
  example: string;
  attributes: Readonly<Record<string, AttributeKind>>;
  required: readonly string[];
  pieces: (node: DirectiveNode, conversion: Conversion) => Piece[];
}

export const defineDirective = (directive: Directive): Directive => directive;

const written = (node: DirectiveNode, name: string): string => {
  const attributes = node.attributes ?? {};
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '';
};

/** An attribute as it will be read, with its values. */
export const attributeRuns = (node: DirectiveNode, name: string, conversion: Conversion): Run[] =>
  plainLine(written(node, name), conversion).runs;

export const attributeWords = (node: DirectiveNode, name: string, conversion: Conversion): string =>
  plainWords(written(node, name), conversion).trim();

/** The name that the template gives to what it places, by which a text refers to it. */
export const givenName = (node: DirectiveNode, conversion: Conversion): { name?: string } => {
  const name = attributeWords(node, 'id', conversion);
  return name === '' ? {} : { name };
};

/** Whether the template wrote the attribute out, so that a wrong one is its mistake and not the case's. */
export const isWrittenOut = (node: DirectiveNode, name: string): boolean =>
  !written(node, name).includes('\uE000');

export const block = (made: Block | null): Piece[] =>
  made === null ? [] : [{ piece: 'block', block: made }];

export const onlyBlocks = (
  pieces: readonly Piece[],
  node: Nodes,
  conversion: Conversion,
  where: string,
): Block[] =>
  pieces.map((piece) => {
    if (piece.piece === 'block') return piece.block;
    throw faultAt(node, conversion, `A heading, layout or note cannot stand ${where}.`);
  });

export const childrenOf = (node: DirectiveNode): Parents['children'] => node.children;

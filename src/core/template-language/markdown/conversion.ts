import type { FootnoteDefinition, Nodes } from 'mdast';
import type {
  Block,
  ChartSpecification,
  FootnoteRun,
  Run,
  SlideLayout,
  StoryDocument,
} from '../../document/index.ts';
import { placeOf } from '../interpreter/sink.ts';
import { TemplateFault } from '../source/template-fault.ts';
import type { TreeCache } from './markdown-tree.ts';
import { type MarkedText, sourceOf } from './marked-text.ts';
import type { Anchor } from '../interpreter/run.ts';

/** A picture that a template may place by name; already checked and bounded. */
export interface StoryImage {
  /** `data:image/png;base64,…` or jpeg. */
  data: string;
  width: number;
  height: number;
  alternative: string;
}

/** What comes out of a section, in order. Only a deck has titles, parts, layouts and notes. */
export type Piece =
  | { piece: 'block'; block: Block }
  | { piece: 'title'; id: string; runs: Run[] }
  | { piece: 'part'; name: string }
  | { piece: 'layout'; layout: SlideLayout }
  | { piece: 'notes'; blocks: Block[] };

/** What a person wrote in the place of the template's words. */
export interface Wordings {
  /** The own wording of a block, with its values taken out; null when it has none. */
  reworded: (id: string, anchor: Anchor) => MarkedText | null;
  /** Whether a block of this section may have one. */
  concerns: (section: string) => boolean;
  /** Takes the mistake in a wording; the template's words stand then. */
  refused: (fault: TemplateFault) => void;
}

/** What a section placed by its name; null where the case lacks it. */
export interface PlacedThing {
  from: 'charts' | 'images';
  name: string;
  thing: ChartSpecification | StoryImage | null;
}

/** One section on its way from Markdown to blocks. */
export interface Conversion {
  section: string;
  kind: StoryDocument['kind'];
  marked: MarkedText;
  /** Null: declared, but this case lacks it. */
  charts: Readonly<Record<string, ChartSpecification | null>>;
  images: Readonly<Record<string, StoryImage | null>>;
  /** What running text may refer to by name, whether this case tells it or not. */
  names: ReadonlySet<string>;
  /** Grows with everything that is placed by name. */
  placed: PlacedThing[];
  /** How often an id was given: no two blocks may share one. */
  ids: Map<string, number>;
  definitions: ReadonlyMap<string, FootnoteDefinition>;
  footnotes: Map<string, FootnoteRun>;
  wordings: Wordings;
  cache: TreeCache;
  /** The name of the footnote whose text this is; null outside footnotes. */
  inFootnote: string | null;
  /** Whether the text is a person's own wording, in which nothing begins a block. */
  isWording: boolean;
  /** Turns what stands inside a directive into pieces; here so that directives need not know each other. */
  pieces: (nodes: readonly Nodes[], conversion: Conversion) => Piece[];
}

const sourceOfNode = (node: Nodes, conversion: Conversion) =>
  sourceOf(conversion.marked, node.position?.start.offset ?? 0);

export const faultAt = (node: Nodes, conversion: Conversion, message: string): TemplateFault => {
  const source = sourceOfNode(node, conversion);
  if (source === undefined) return new TemplateFault({ file: conversion.section, line: 1 }, message);
  const { file, line } = source.anchor.origin;
  return new TemplateFault({ file, line: line + source.line - 1 }, message);
};

/** Colons and slashes separate the parts of an id. */
const keyInId = (key: string): string => key.replaceAll(/[\s:/~]+/gu, '-').slice(0, 80);

/** Section, place in the template, repeated items: what came before, was left out or moved does not count. */
export const identified = (node: Nodes, conversion: Conversion): { id: string; anchor: Anchor | null } => {
  const source = sourceOfNode(node, conversion);
  const place = source === undefined ? '0' : placeOf(source.anchor, source.line);
  const keys = (source?.anchor.keys ?? []).map((key) => `:${keyInId(key)}`).join('');
  return { id: unique(`${conversion.section}/${place}${keys}`, conversion), anchor: source?.anchor ?? null };
};

export const unique = (id: string, { ids }: Conversion): string => {
  const given = (ids.get(id) ?? 0) + 1;
  ids.set(id, given);
  return given === 1 ? id : `${id}~${given}`;
};

/** The text between two places, as the parser saw it. */
export const writtenAs = (node: Nodes, { marked }: Conversion): string =>
  marked.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

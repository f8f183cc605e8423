import { orHereAre } from '../../../data/nearest-name.ts';
import { type Conversion, faultAt, type Piece, writtenAs } from '../conversion.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { contents } from './contents.ts';
import {
  attributeWords,
  type AttributeKind,
  type Directive,
  type DirectiveNode,
  isWrittenOut,
} from './define-directive.ts';
import { figures } from './figures.ts';
import { image } from './image.ts';
import { layout } from './layout.ts';
import { lead } from './lead.ts';
import { matrix } from './matrix.ts';
import { notes } from './notes.ts';
import { pageBreak } from './page-break.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

const all: readonly Directive[] = [
  layout,
  chart,
  contents,
  pageBreak,
  image,
  lead,
  source,
  callout,
  quote,
  figures,
  timeline,
  matrix,
  table,
  notes,
];

export const directives: ReadonlyMap<string, Directive> = new Map(
  all.map((directive) => [directive.name, directive]),
);

const signs = { leaf: '::', container: ':::' };

/** What is wrong with a directive's name, form or attributes; null when nothing is. */
export const directiveMistake = (
  name: string,
  form: Directive['form'],
  attributes: readonly string[],
  kind: Conversion['kind'],
): string | null => {
  const directive = directives.get(name);
  if (directive === undefined) return `There is no directive "${name}".${orHereAre(name, directives.keys())}`;
  const sign = signs[directive.form];
  if (directive.form !== form) {
    return directive.form === 'leaf'
      ? `"${name}" has a line to itself: ${sign}${name} with two colons.`
      : `"${name}" stands around text: ${sign}${name} with three colons, closed with :::.`;
  }
  if (!directive.within.includes(kind)) {
    return `"${name}" belongs in a ${directive.within.join(' or a ')}; this document is a ${kind}.`;
  }
  const stranger = attributes.find((attribute) => !Object.hasOwn(directive.attributes, attribute));
  if (stranger !== undefined) {
    return `"${name}" has no attribute "${stranger}".${orHereAre(stranger, Object.keys(directive.attributes))}`;
  }
  const lacking = directive.required.find((attribute) => !attributes.includes(attribute));
  return lacking === undefined ? null : `"${name}" needs ${lacking}="…".`;
};

const checkValue = (node: DirectiveNode, name: string, kind: AttributeKind, conversion: Conversion): void => {
  if (kind === 'line' || kind === 'name' || !isWrittenOut(node, name)) return;
  const value = attributeWords(node, name, conversion);
  if (Object.hasOwn(node.attributes ?? {}, name) && !kind.includes(value)) {
    throw faultAt(node, conversion, `${name}="${value}" is not known. It can be ${kind.join(', ')}.`);
  }
};

const checkClosed = (node: DirectiveNode, conversion: Conversion): void => {
  if (node.type === 'containerDirective' && !/\n\s*:{3,}\s*$/u.test(writtenAs(node, conversion))) {
    throw faultAt(
      node,
      conversion,
      `"${node.name}" is opened here and never closed. Close it with a line :::.`,
    );
  }
};

export const directivePieces = (node: DirectiveNode, conversion: Conversion): Piece[] => {
  const form = node.type === 'leafDirective' ? 'leaf' : 'container';
  const mistake = directiveMistake(node.name, form, Object.keys(node.attributes ?? {}), conversion.kind);
  if (mistake !== null) throw faultAt(node, conversion, mistake);
  const directive = directives.get(node.name);
  if (directive === undefined) return [];
  for (const [name, kind] of Object.entries(directive.attributes)) checkValue(node, name, kind, conversion);
  checkClosed(node, conversion);
  return directive.pieces(node, conversion);
};

import { isBlank } from '../../document/index.ts';
import { declaredPart, isPhrase, leafShape, type LeafFormat, openShape, type Shape } from '../shape.ts';

/** A value on its way to the page: it knows where it comes from and what is declared of it. */
export interface Value {
  raw: unknown;
  shape: Shape;
  /** As in `stakeholders[finance-director].wiifm`; empty for what the template itself says. */
  path: string;
  figure: string | null;
  /** What a helper made of it; null where the format of the shape decides. */
  text: string | null;
  /** Values handed to a partial by name: they keep their own origin. */
  named: ReadonlyMap<string, Value> | null;
}

export const valueOf = (raw: unknown, shape: Shape = openShape, path = ''): Value => ({
  raw,
  shape,
  path,
  figure: null,
  text: null,
  named: null,
});

export const nothing: Value = valueOf(undefined);

export const literal = (raw: unknown): Value => {
  if (typeof raw === 'string') return valueOf(raw, leafShape('text'));
  if (typeof raw === 'number') return valueOf(raw, leafShape('number'));
  return valueOf(raw, typeof raw === 'boolean' ? leafShape('boolean') : openShape);
};

/** What an object or list itself holds; nothing that it inherits, nothing of a text, and never a function. */
export const ownProperty = (owner: unknown, name: string): unknown => {
  if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name)) return undefined;
  const found: unknown = (owner as Record<string, unknown>)[name];
  return typeof found === 'function' ? undefined : found;
};

const segment = (name: string): string => (/^[\p{L}\p{N}_-]+$/u.test(name) ? name : `[${name}]`);

/** The name of a list item: its key where one is declared and filled, else its number. */
export const itemKey = (shape: Shape, item: unknown, index: number): string => {
  const key = shape.kind === 'list' && shape.key !== undefined ? ownProperty(item, shape.key) : undefined;
  return typeof key === 'string' && key !== '' ? key : String(index);
};

const partPath = (owner: Value, name: string, part: unknown): string => {
  if (Array.isArray(owner.raw) && name === 'length') return owner.path;
  if (Array.isArray(owner.raw)) return `${owner.path}[${itemKey(owner.shape, part, Number(name))}]`;
  if (owner.path === '') return segment(name);
  return /^[\p{L}\p{N}_-]+$/u.test(name) ? `${owner.path}.${name}` : `${owner.path}[${name}]`;
};

/** A printed object is a figure when its data says which, or when it stands directly in `figures`. */
const figureOf = (owner: Value, name: string, shape: Shape, raw: unknown): string | null => {
  if (shape.kind !== 'object' || shape.printed === undefined) return owner.figure;
  const said = ownProperty(raw, 'figure');
  if (typeof said === 'string' && said !== '') return said;
  return owner.path === 'figures' ? name : owner.figure;
};

/** A part by name, or a sentence that says why there cannot be one. */
export const partOf = (owner: Value, name: string): Value | string => {
  const named = owner.named?.get(name);
  if (named !== undefined) return named;
  const shape = declaredPart(owner.shape, name, owner.path);
  if (typeof shape === 'string') return shape;
  const raw = ownProperty(owner.raw, name);
  return {
    raw,
    shape,
    path: partPath(owner, name, raw),
    figure: figureOf(owner, name, shape, raw),
    text: null,
    named: null,
  };
};

/** The value itself, or the field that is printed in its place. */
export const printedPart = ({ raw, shape }: Value): { raw: unknown; format: LeafFormat } => {
  if (shape.kind === 'leaf') return { raw, format: shape.format };
  if (shape.kind === 'object' && shape.printed !== undefined) {
    return { raw: ownProperty(raw, shape.printed.field), format: shape.printed.format };
  }
  return { raw, format: typeof raw === 'number' ? 'number' : typeof raw === 'boolean' ? 'boolean' : 'text' };
};

const isThere = (raw: unknown): boolean => {
  if (raw === null || raw === undefined || raw === false) return false;
  if (typeof raw === 'string') return raw.trim() !== '';
  if (typeof raw === 'number') return !Number.isNaN(raw);
  if (Array.isArray(raw)) return raw.length > 0;
  return !isPhrase(raw) || !isBlank(raw.phrase);
};

/** Whether a value was given. Zero was; an empty text, an empty list, "no" and a figure without value were not. */
export const exists = (value: Value): boolean => {
  if (value.text !== null) return value.text.trim() !== '';
  return isThere(printedPart(value).raw);
};

/** How Handlebars itself prints a value; the equality with it is tested on this. */
export const plainText = (raw: unknown): string => {
  if (raw === null || raw === undefined) return '';
  if (Array.isArray(raw)) return raw.map(plainText).join(',');
  if (isPhrase(raw)) return raw.phrase.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('');
  if (typeof raw === 'string') return raw;
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '[object Object]';
};

/** Why a yes or no cannot be printed: no sentence has a place for "true". Null for any other value. */
export const bareYesNo = (shape: Shape, name: string): string | null =>
  shape.kind === 'leaf' && shape.format === 'boolean'
    ? `"${name}" is a yes or no and cannot be printed. Ask for it: {{#if ${name}}}…{{/if}}.`
    : null;

/** Why a value cannot be printed as it is; null when it can. */
export const unprintable = (shape: Shape, name: string): string | null => {
  if (shape.kind === 'list') {
    return `"${name}" is a list and cannot stand in a sentence. Repeat for its items with {{#each ${name}}}, or write {{list ${name}}}.`;
  }
  const isGroup = shape.kind === 'record' || (shape.kind === 'object' && shape.printed === undefined);
  const example = shape.kind === 'object' ? Object.keys(shape.fields)[0] : undefined;
  return isGroup
    ? `"${name}" is a group of values. Say which one${example === undefined ? '' : `, as in {{${name}.${example}}}`}.`
    : null;
};

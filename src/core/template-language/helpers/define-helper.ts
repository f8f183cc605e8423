import type { Formatter } from '../formatter.ts';
import { bareYesNo, exists, literal, printedPart, type Value } from '../interpreter/value.ts';
import { leafShape, type LeafFormat, type Shape } from '../shape.ts';

/** A mistake in how a helper is used. It carries no place: the interpreter knows it. */
export class HelperMistake extends Error {
  override readonly name = 'HelperMistake';
}

export interface HelperCall {
  arguments: readonly Value[];
  /** What was given by name: `style="exact"`. */
  options: ReadonlyMap<string, Value>;
  formatter: Formatter;
}

/** What a helper does, shown by what it makes of some data: the reference page, and the tests. */
export interface HelperExample {
  template: string;
  data: Readonly<Record<string, unknown>>;
  result: string;
}

export interface Helper {
  name: string;
  description: string;
  /** How many values it takes: at least, at most. */
  takes: readonly [number, number];
  /** What may be given by name; where only some words make sense, these. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** Whether lists and groups make sense as values. */
  takesGroups?: true;
  /** Whether a yes or no makes sense as a value. */
  takesYesNo?: true;
  /** What its result is, for the check of names; a text where nothing is said. */
  gives?: (value: Shape) => Shape;
  examples: readonly HelperExample[];
  apply: (call: HelperCall) => Value;
}

export const defineHelper = (helper: Helper): Helper => helper;

/** Why a helper that writes words cannot write one of its values; null when it can. */
export const unwritable = (
  helper: Helper,
  values: readonly { shape: Shape; path?: string; name?: string }[],
): string | null =>
  helper.takesGroups === true || helper.takesYesNo === true
    ? null
    : (values
        .map(({ shape, path = '', name = path }) => bareYesNo(shape, name))
        .find((mistake) => mistake !== null) ?? null);

export const argument = (call: HelperCall, index: number): Value =>
  call.arguments[index] ?? literal(undefined);

/** What a value counts as in a comparison or a sum: a figure is its number. */
export const rawOf = (value: Value): unknown => printedPart(value).raw;

export const numberOf = (value: Value): number | null => {
  const raw = rawOf(value);
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
};

/** A text made of a value: it keeps the value's path, figure and number. What is not there stays empty. */
export const written = (value: Value, text: string, format: LeafFormat = 'text'): Value => ({
  ...value,
  shape: value.shape.kind === 'leaf' || value.shape.kind === 'object' ? value.shape : leafShape(format),
  text: exists(value) ? text : '',
});

export const optionText = (call: HelperCall, name: string): string | undefined => {
  const raw = call.options.get(name)?.raw;
  return typeof raw === 'string' ? raw : undefined;
};

const styles = ['prose', 'table', 'exact'] as const;

export const styleOptions = { style: styles };

export const styleOf = (call: HelperCall): { style?: (typeof styles)[number] } => {
  const style = styles.find((known) => known === optionText(call, 'style'));
  return style === undefined ? {} : { style };
};

/** A helper that writes a value in one format, whatever is declared of it. */
export const formatted = (call: HelperCall, format: LeafFormat): Value => {
  const value = argument(call, 0);
  return written(value, call.formatter.format(rawOf(value), format, styleOf(call)), format);
};

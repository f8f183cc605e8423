import { withName } from '../drivers/formula/names.ts';
import { type Named, namedBy } from '../quantities/field.ts';
import { type AnySchema, definitionOf, unwrapped } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import type { NewId } from './own-ids.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

type Row = Record<string, unknown>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Follow = (named: Named, text: string) => string;

/** How figures of a row begin: `benefit.calls.annual`. */
const figuresOf: Record<string, string> = { benefits: 'benefit', options: 'option' };

/** What a text that names something becomes when ids have changed. */
const following = (news: readonly NewId[]): Follow => {
  // An empty text names nothing. Of several rows that shared an id, it is the first that was named.
  const ids = new Map(
    news
      .filter(({ from }) => from !== '')
      .toReversed()
      .map(({ path, from, to }) => [`${path}\n${from}`, to]),
  );
  const figures = news.flatMap(({ path, from, to }) => {
    const kind = figuresOf[path];
    return kind === undefined ? [] : [{ from: `${kind}.${from}.`, to: `${kind}.${to}.` }];
  });
  return (named, text) => {
    if (named !== 'figures') return ids.get(`${named}\n${text}`) ?? text;
    const moved = figures.find(({ from }) => text.startsWith(from));
    return moved === undefined ? text : moved.to + text.slice(moved.from.length);
  };
};

/** The first of a choice of shapes that the value has: a reference to a shared input, or an estimate. */
const chosen = (schema: AnySchema, value: Row): AnySchema =>
  typeof value['shared'] === 'string' ? (definitionOf(unwrapped(schema)).options?.[0] ?? schema) : schema;

const withReferences = (schema: AnySchema, value: unknown, follow: Follow): unknown => {
  const named = namedBy(schema);
  if (named !== undefined) {
    if (typeof value === 'string') return follow(named, value);
    return Array.isArray(value)
      ? value.map((part: unknown) => (typeof part === 'string' ? follow(named, part) : part))
      : value;
  }
  if (Array.isArray(value)) {
    const item = definitionOf(inside(schema)).element;
    return item === undefined ? value : value.map((part: unknown) => withReferences(item, part, follow));
  }
  if (!isRecord(value)) return value;
  const shape = chosen(schema, value);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const field = fieldIn(shape, name);
      return [name, field === undefined ? part : withReferences(field, part, follow)];
    }),
  );
};

const byPath = (news: readonly NewId[]): Map<string, NewId[]> => {
  const found = new Map<string, NewId[]>();
  for (const one of news) {
    const list = found.get(one.path);
    if (list === undefined) found.set(one.path, [one]);
    else list.push(one);
  }
  return found;
};

/** A place of the case, as it is called now: rows in brackets, inputs after a dot. */
const placeNow = (place: string, news: ReadonlyMap<string, readonly NewId[]>): string => {
  let now = place;
  for (let at = 0; at < now.length; at += 1) {
    const sign = now[at];
    if (sign !== '[' && sign !== '.') continue;
    const rest = now.slice(at + 1);
    const ends = sign === '[' ? ']' : '.';
    const moved = news.get(now.slice(0, at))?.find(({ from }) => rest.startsWith(from + ends));
    if (moved !== undefined) now = now.slice(0, at + 1) + moved.to + rest.slice(moved.from.length);
  }
  return now;
};

const withFormulas = (
  businessCase: BusinessCase,
  news: ReadonlyMap<string, readonly NewId[]>,
): BusinessCase['benefits'] =>
  businessCase.benefits.map((benefit) => ({
    ...benefit,
    formula: (news.get(`benefits[${benefit.id}].inputs`) ?? []).reduce(
      (formula, { from, to }) => withName(formula, from, to),
      benefit.formula,
    ),
  }));

/** The case in which everything that named a row or an input by an id that could not be used names it by the new one. */
export const withFollowedIds = (businessCase: BusinessCase, all: readonly NewId[]): BusinessCase => {
  const news = all.filter(({ code }) => code === 'unusable-id');
  if (news.length === 0) return businessCase;
  const followed = withReferences(businessCaseSchema, businessCase, following(news)) as BusinessCase;
  const lists = byPath(news);
  return {
    ...followed,
    benefits: withFormulas(followed, lists),
    unreadAmounts: Object.fromEntries(
      Object.entries(followed.unreadAmounts).map(([path, typed]) => [placeNow(path, lists), typed]),
    ),
  };
};

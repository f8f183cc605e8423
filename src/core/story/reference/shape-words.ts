import type { FieldMeta } from '../../quantities/field.ts';
import { formatsFor } from '../../quantities/format.ts';
import type { LeafFormat, Shape } from '../../template-language/shape.ts';
import { figureMeanings } from '../story-view/added-meanings.ts';
import { figureShape } from '../story-view/generated-shape.ts';
import type { Meaning, Wording } from '../story-view/meaning.ts';
import { estimateShape } from '../story-view/schema-shape.ts';
import type { ReferencePart } from './entry.ts';

const leafWords: Record<LeafFormat, string> = {
  text: 'text',
  prose: 'text, also of several paragraphs',
  money: 'amount',
  share: 'share',
  count: 'number',
  number: 'number',
  date: 'date',
  month: 'month',
  boolean: 'yes or no',
  phrase: 'words',
};

const wordingWords: Record<Wording, string> = {
  sentence: 'sentence',
  clause: 'clause',
  amount: 'amount in words',
  words: 'words',
};

/** What is said of a value, beside its shape. */
export interface Said {
  meta?: FieldMeta | undefined;
  meaning?: Meaning | undefined;
}

const rowWord = (meta: FieldMeta | undefined): string =>
  meta?.one === undefined ? 'list of rows' : `list, a row for each ${meta.one}`;

/** What a value is, in the words of the reference. */
export const shapeWords = (shape: Shape, { meta, meaning }: Said): string => {
  if (shape === estimateShape) return 'estimate';
  if (shape === figureShape) return 'figure';
  if (meta?.control === 'choice') return 'choice';
  if (meta?.names !== undefined) return shape.kind === 'list' ? 'list of ids' : 'id';
  if (shape.kind === 'leaf')
    return shape.format === 'phrase' ? wordingWords[meaning?.is ?? 'words'] : leafWords[shape.format];
  if (shape.kind === 'list')
    return shape.item.kind === 'leaf' ? `list of ${leafWords[shape.item.format]}s` : rowWord(meta);
  if (shape.kind === 'record') return 'values by name';
  return shape.kind === 'object' ? 'group of values' : 'value';
};

/** What stands beside the base value of an estimate. */
export const estimateParts: readonly ReferencePart[] = [
  { name: 'said', title: 'Its base value with its unit; the estimate itself prints this' },
  { name: 'low', title: 'One time in ten it will be less' },
  { name: 'high', title: 'One time in ten it will be more' },
  { name: 'hasRange', title: 'Whether low and high differ' },
  { name: 'value', title: 'The bare base value, to compare with' },
  { name: 'unit', title: 'What it counts' },
  { name: 'period', title: 'Over which time' },
  { name: 'source', title: 'Where it comes from' },
  { name: 'asOf', title: 'As of which day it is known' },
  { name: 'owner', title: 'Who stands for it' },
];

export const choiceParts: readonly ReferencePart[] = [
  { name: 'id', title: 'To compare with' },
  { name: 'label', title: 'The words; the choice itself prints this' },
  { name: 'lower', title: 'The words with a small letter, within a sentence' },
];

export const figureParts: readonly ReferencePart[] = Object.entries(figureMeanings).map(
  ([name, meaning]) => ({
    name,
    title: typeof meaning === 'string' ? meaning : meaning.title,
  }),
);

/** The parts that every value of a kind has. */
export const partsOfKind = (shape: Shape, { meta }: Said): readonly ReferencePart[] => {
  if (shape === estimateShape) return estimateParts;
  if (shape === figureShape) return figureParts;
  return meta?.control === 'choice' ? choiceParts : [];
};

const formats = formatsFor('en-GB', 'GBP');

/** What a value of a format looks like, where nobody has given an example. */
const usual: Partial<Record<LeafFormat, string>> = {
  money: formats.money(240_000),
  share: formats.share(0.2),
  date: formats.day('2027-02-18'),
  month: formats.month('2027-03'),
  number: formats.number(240_000),
  count: formats.number(5),
  boolean: 'yes',
};

const estimates: Readonly<Record<string, string>> = {
  money: formats.money(2_100_000),
  share: formats.share(0.2),
};

/** An example as the declaration gives it, or one that shows the shape. */
export const exampleOf = (shape: Shape, { meta, meaning }: Said): string => {
  const given = meta?.example ?? meaning?.example ?? '';
  if (given !== '') return given;
  if (meta?.options !== undefined) return Object.values(meta.options).join('; ');
  if (meta?.offered !== undefined) return Object.keys(meta.offered)[0] ?? '';
  if (shape === estimateShape) return estimates[meta?.unit ?? ''] ?? formats.number(48_000);
  return shape.kind === 'leaf' ? (usual[shape.format] ?? '') : '';
};

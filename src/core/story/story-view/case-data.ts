import { fieldMeta } from '../../quantities/field.ts';
import { type Estimate, valueAt } from '../../quantities/estimate.ts';
import type { Formats } from '../../quantities/format.ts';
import { choiceWord } from '../labels/choice-word.ts';
import { labelsIn } from '../labels/in-language.ts';
import type { Labels } from '../labels/labels.ts';
import { estimateValue } from './phrase.ts';
import { type AnySchema, itemOfSchema, partOfSchema } from '../../quantities/schema-parts.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemPath = (path: string, item: unknown, index: number): string =>
  `${path}[${isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index}]`;

/** An estimate as templates see it: its base value in words, the ends of its range, and where it comes from. */
export const estimateData = (formats: Formats, estimate: Estimate, path: string) => ({
  said: estimateValue(formats, estimate, 'base', path),
  low: estimateValue(formats, estimate, 'low', path),
  high: estimateValue(formats, estimate, 'high', path),
  hasRange: valueAt(estimate, 'low') !== valueAt(estimate, 'high'),
  value: estimate.base ?? null,
  unit: labelsIn(formats.language).term(estimate.unit),
  period: estimate.period,
  source: estimate.source,
  asOf: estimate.asOf,
  owner: estimate.owner,
});

/** The words of a choice, as they stand alone and as they stand within a sentence. */
const choiceData = (labels: Labels, id: string, english: string) => {
  const label = choiceWord(labels, english);
  return { id, label, lower: labels.views.within(label) };
};

/** How numbers are written, and what things are called. */
interface Speaks {
  formats: Formats;
  labels: Labels;
}

/** The case as templates see it: the same names, with choices in words and estimates that can be printed. */
export const caseData = (speaks: Speaks, schema: AnySchema, value: unknown, path: string): unknown => {
  if (value === undefined || value === null) return null;
  const meta = fieldMeta(schema);
  if (meta?.control === 'choice')
    return typeof value === 'string'
      ? choiceData(speaks.labels, value, meta.options?.[value] ?? value)
      : null;
  if (meta?.control === 'estimate') return estimateData(speaks.formats, value as Estimate, path);
  if (Array.isArray(value)) {
    const item = itemOfSchema(schema);
    return item === undefined
      ? value
      : value.map((entry, index) => caseData(speaks, item, entry, itemPath(path, entry, index)));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const field = partOfSchema(schema, name);
      const at = path === '' ? name : `${path}.${name}`;
      return field === undefined ? [] : [[name, caseData(speaks, field, part, at)]];
    }),
  );
};

import { fieldMeta } from '../../quantities/field.ts';
import { type AnySchema, definitionOf } from '../../quantities/schema-parts.ts';
import { type LeafFormat, type Shape, leafShape } from '../../template-language/shape.ts';

const leafFormats: Partial<Record<string, LeafFormat>> = {
  text: 'text',
  prose: 'prose',
  switch: 'boolean',
  date: 'date',
  month: 'month',
  number: 'number',
  money: 'money',
  share: 'share',
};

/** A choice prints its words and is compared by its id: `{{#if (eq option.kind.id "larger")}}`. */
const choiceShape: Shape = {
  kind: 'object',
  fields: { id: leafShape('text'), label: leafShape('text'), lower: leafShape('text') },
  printed: { field: 'label', format: 'text' },
};

/** An estimate prints its base value with its unit; low and high stand beside it. */
export const estimateShape: Shape = {
  kind: 'object',
  fields: {
    said: leafShape('phrase'),
    low: leafShape('phrase'),
    high: leafShape('phrase'),
    hasRange: leafShape('boolean'),
    value: leafShape('number'),
    unit: leafShape('text'),
    period: leafShape('text'),
    source: leafShape('text'),
    asOf: leafShape('date'),
    owner: leafShape('text'),
  },
  printed: { field: 'said', format: 'phrase' },
};

const bareShapes: Partial<Record<string, Shape>> = {
  string: leafShape('text'),
  number: leafShape('number'),
  boolean: leafShape('boolean'),
};

const objectShape = (shape: Record<string, AnySchema>): Shape => ({
  kind: 'object',
  fields: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, shapeOfSchema(field)])),
});

/** A text says what it reads like, so that a template can be told where it does not fit. */
const leafOf = (schema: AnySchema, format: LeafFormat): Shape => {
  const { sentences, ends } = fieldMeta(schema) ?? {};
  if (sentences === true) return { kind: 'leaf', format, reads: 'sentences' };
  return ends === undefined ? leafShape(format) : { kind: 'leaf', format, reads: { ends } };
};

/** The names that a schema declares, as a template may write them. */
export const shapeOfSchema = (schema: AnySchema): Shape => {
  const control = fieldMeta(schema)?.control;
  if (control === 'choice') return choiceShape;
  if (control === 'estimate') return estimateShape;
  const format = control === undefined ? undefined : leafFormats[control];
  if (format !== undefined) return leafOf(schema, format);
  const { type, innerType, shape, element, valueType } = definitionOf(schema);
  if (shape !== undefined) return objectShape(shape);
  if (element !== undefined) {
    const item = shapeOfSchema(element);
    return { kind: 'list', item, ...(item.kind === 'object' && 'id' in item.fields ? { key: 'id' } : {}) };
  }
  if (valueType !== undefined) return { kind: 'record', item: shapeOfSchema(valueType) };
  if (innerType !== undefined) return shapeOfSchema(innerType);
  return bareShapes[type] ?? { kind: 'open' };
};

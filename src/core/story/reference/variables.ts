import { fieldMeta } from '../../quantities/field.ts';
import { type AnySchema, itemOfSchema, partOfSchema } from '../../quantities/schema-parts.ts';
import { businessCaseSchema } from '../../business-case/schema/index.ts';
import type { Shape } from '../../template-language/shape.ts';
import { addedMeanings } from '../story-view/added-meanings.ts';
import { storyShape } from '../story-view/index.ts';
import type { Meaning } from '../story-view/meaning.ts';
import { meanings } from '../story-view/meanings.ts';
import { besideSchema } from './beside-schema.ts';
import type { ReferenceEntry, ReferenceGroup } from './entry.ts';
import { exampleOf, partsOfKind, type Said, shapeWords } from './shape-words.ts';

/** A meaning as its table has it: in words alone, or with those of its parts. */
type Meant = string | (Meaning & { parts?: MeantParts });
type MeantParts = Readonly<Record<string, Meant>>;

interface Declared {
  shape: Shape;
  schema: AnySchema | undefined;
  meant: Meant | undefined;
  /** Meanings of parts that stand beside those of the schema. */
  added: MeantParts | undefined;
}

interface Spot {
  group: ReferenceGroup;
  heading: string;
  /** Names from the top, `[]` for a row. */
  steps: readonly string[];
  /** The lists that are repeated around it, outermost first, each as it is written where it stands. */
  lists: readonly string[];
  /** As it is written where it stands. */
  local: string;
}

const nameOf = (steps: readonly string[]): string =>
  steps.reduce((name, step) => (step === '[]' ? `${name}[]` : name === '' ? step : `${name}.${step}`), '');

const meaningOf = (meant: Meant | undefined): Meaning | undefined =>
  typeof meant === 'string' ? { title: meant } : meant;

const partsOfMeant = (meant: Meant | undefined): MeantParts | undefined =>
  typeof meant === 'object' ? meant.parts : undefined;

const isPrintable = (shape: Shape): boolean =>
  shape.kind === 'leaf' || (shape.kind === 'object' && shape.printed !== undefined);

/** The name that a writer would put into a repeat first. */
const firstPrinted = (fields: Readonly<Record<string, Shape>>): string =>
  Object.entries(fields).find(
    ([name, shape]) =>
      name !== 'id' && isPrintable(shape) && !(shape.kind === 'leaf' && shape.format === 'boolean'),
  )?.[0] ?? 'id';

const snippet = (shape: Shape, local: string): string => {
  if (shape.kind === 'list')
    return shape.item.kind === 'object'
      ? `{{#each ${local}}}{{${firstPrinted(shape.item.fields)}}} {{/each}}`
      : `{{list ${local}}}`;
  const isAsked = shape.kind === 'leaf' && shape.format === 'boolean';
  return isAsked || !isPrintable(shape) ? `{{#if ${local}}} … {{/if}}` : `{{${local}}}`;
};

const repeated = (lists: readonly string[], inner: string): string =>
  lists.reduceRight((text, list) => `{{#each ${list}}}${text} {{/each}}`, inner);

const entryAt = (spot: Spot, { shape, meant }: Declared, said: Said): ReferenceEntry => {
  const name = nameOf(spot.steps);
  const { meta } = said;
  const beside = besideSchema[name];
  const isAlwaysThere = spot.group === 'case' && shape.kind === 'object' && shape.printed === undefined;
  const within = isAlwaysThere ? '' : snippet(shape, spot.local);
  return {
    group: spot.group,
    name,
    title: meta?.title ?? meaningOf(meant)?.title ?? beside?.title ?? '',
    hint: meta?.hint ?? '',
    heading: spot.heading,
    shape: shapeWords(shape, said),
    example: beside?.example ?? exampleOf(shape, said),
    write: within === '' ? '' : repeated(spot.lists, within),
    within,
    parts: partsOfKind(shape, said),
    ...(meta?.options === undefined ? {} : { choices: meta.options }),
    place: { steps: spot.steps, shape },
  };
};

const isKind = (shape: Shape, said: Said): boolean => partsOfKind(shape, said).length > 0;

const inside = (spot: Spot, declared: Declared): ReferenceEntry[] => {
  const { shape, schema, meant, added } = declared;
  if (shape.kind === 'object') {
    return Object.entries(shape.fields)
      .filter(([name]) => name !== 'id' || spot.lists.length === 0)
      .flatMap(([name, part]) =>
        entriesOf(
          {
            ...spot,
            steps: [...spot.steps, name],
            local: spot.local === '' ? name : `${spot.local}.${name}`,
          },
          {
            shape: part,
            schema: schema === undefined ? undefined : partOfSchema(schema, name),
            meant: added?.[name] ?? partsOfMeant(meant)?.[name],
            added: undefined,
          },
        ),
      );
  }
  if (shape.kind === 'list' && shape.item.kind === 'object') {
    const steps = [...spot.steps, '[]'];
    const lists = [...spot.lists, spot.local];
    const item = { shape: shape.item, schema: schema && itemOfSchema(schema), meant, added };
    return inside({ ...spot, heading: nameOf(spot.steps), steps, lists, local: '' }, item);
  }
  return [];
};

/** What stands in a case under names of its own (shared inputs, inputs of a benefit) reaches no template. */
const isToldByName = ({ shape }: Declared): boolean => shape.kind === 'record' || shape.kind === 'open';

const entriesOf = (spot: Spot, declared: Declared): ReferenceEntry[] => {
  if (isToldByName(declared)) return [];
  const meta = declared.schema === undefined ? undefined : fieldMeta(declared.schema);
  const said: Said = { meta, meaning: meaningOf(declared.meant) };
  const own = entryAt(spot, declared, said);
  return isKind(declared.shape, said) ? [own] : [own, ...inside(spot, declared)];
};

const fieldsOfStory = (): Readonly<Record<string, Shape>> => {
  const shape = storyShape();
  return shape.kind === 'object' ? shape.fields : {};
};

const groupOfGenerated = (shape: Shape): ReferenceGroup => {
  if (shape.kind === 'list') return 'lists';
  return shape.kind === 'leaf' && shape.format === 'phrase' ? 'sentences' : 'facts';
};

const top = (group: ReferenceGroup, name: string, heading: string): Spot => ({
  group,
  heading,
  steps: [name],
  lists: [],
  local: name,
});

/** Every name that stands at the top, with those below it: what was entered, and what is computed from all of it. */
export const variables = (): ReferenceEntry[] => {
  const generated: MeantParts = meanings;
  const beside: Readonly<Record<string, MeantParts>> = addedMeanings;
  return Object.entries(fieldsOfStory())
    .filter(([name]) => name !== 'figures')
    .flatMap(([name, shape]) => {
      const schema = partOfSchema(businessCaseSchema, name);
      const meant = generated[name];
      const group = meant === undefined ? 'case' : groupOfGenerated(shape);
      const heading = shape.kind === 'object' ? name : '';
      return entriesOf(top(group, name, heading), { shape, schema, meant, added: beside[name] });
    });
};

import { withReasonsSaid } from '../../business-case/none-said.ts';
import type { Figure } from '../../business-case/figure.ts';
import { evidenceOf } from '../../business-case/pilot-evidence.ts';
import { withoutNameless } from '../../business-case/named-rows.ts';
import { movingInputs } from '../../business-case/results/sensitivity.ts';
import { resultsOf } from '../../business-case/results/index.ts';
import { withReadableDates } from '../../business-case/readable-dates.ts';
import { type BusinessCase, businessCaseSchema } from '../../business-case/schema/index.ts';
import { type UncertaintyCache, uncertaintyOf } from '../../business-case/uncertainty/index.ts';
import { withPercentiles } from '../../business-case/uncertainty/with-percentiles.ts';
import type { Formats } from '../../quantities/format.ts';
import type { StoryView } from '../../template-language/compose/compose-story.ts';
import { lazily } from '../../data/lazily.ts';
import type { Shape } from '../../template-language/shape.ts';
import { wordedFormats } from '../../template-language/worded-formats.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { caseData } from './case-data.ts';
import type { CaseInView } from './case-in-view.ts';
import { addedData, addedToGroup } from './added-data.ts';
import { figureData } from './figure-data.ts';
import { generatedData } from './generated-data.ts';
import { addedFields, figuresShape, generatedFields } from './generated-shape.ts';
import { namesInUse } from './names-in-use.ts';
import { shapeOfSchema } from './schema-shape.ts';
import { withSigns } from './signed-figures.ts';

export type { CaseInView } from './case-in-view.ts';

/** Parts of the case that a story must not tell: its own history and choices. */
const notTold = [
  'editions',
  'approved',
  'wordingOverrides',
  'documentChoices',
  'storyTemplate',
  'notForUs',
  'unreadAmounts',
  'house',
  'schemaVersion',
];

const withAdded = (shape: Shape, fields: Record<string, Shape> | undefined): Shape =>
  fields === undefined
    ? shape
    : shape.kind === 'object'
      ? { ...shape, fields: { ...shape.fields, ...fields } }
      : shape.kind !== 'list' || shape.item.kind !== 'object'
        ? shape
        : { ...shape, item: { ...shape.item, fields: { ...shape.item.fields, ...fields } } };

/** An empty case has every figure that belongs to the case as a whole; those of single benefits stand with them. */
const figuresOfTheWhole = (): Figure[] => Object.values(resultsOf(businessCaseSchema.parse({})).figures);

const figuresOfStory = (): Shape => {
  const figures = figuresOfTheWhole();
  return withSigns(figuresShape(figures.map(({ id }) => id)), figures);
};

/** Every name that a template may write: those of the schema, and what is computed from a case. */
export const storyShape = (): Shape => {
  const whole = shapeOfSchema(businessCaseSchema);
  const fields = whole.kind === 'object' ? whole.fields : {};
  const told = Object.entries(fields)
    .filter(([name]) => !notTold.includes(name))
    .map(([name, shape]) => [name, withAdded(shape, addedFields[name])] as const);
  return {
    kind: 'object',
    fields: { ...Object.fromEntries(told), ...generatedFields, figures: figuresOfStory() },
  };
};

/** What people call those names. */
export const storyNames = (): Readonly<Record<string, readonly string[]>> =>
  namesInUse(businessCaseSchema, figuresOfTheWhole());

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A case and its results, ready for the view: it speaks English where no other language is asked for. */
export const caseInView = (
  businessCase: BusinessCase,
  formats: Formats,
  cache?: UncertaintyCache,
  language = 'en-GB',
): CaseInView => {
  const results = resultsOf(businessCase);
  const uncertainty = uncertaintyOf(results.calculation, cache);
  // What is counted says of a date that is none why it is not counted.
  const counted = withReadableDates(results.calculation.businessCase);
  return {
    businessCase: withoutNameless({ ...counted, evidence: [...evidenceOf(counted)] }),
    results: { ...results, figures: withPercentiles(results.figures, uncertainty) },
    inputs: movingInputs(counted),
    formats: wordedFormats(formats, language),
    uncertainty,
  };
};

/** What templates see of a case, told on a day: YYYY-MM-DD, empty where none is known. */
export const storyView = (view: CaseInView, shape: Shape, today = ''): StoryView => {
  const { formats } = view;
  const businessCase = withReasonsSaid(view.businessCase);
  const data = caseData({ formats, labels: labelsOf(view) }, businessCaseSchema, businessCase, '') as Record<
    string,
    unknown
  >;
  const added = addedData(view);
  const addedGroup = addedToGroup(view);
  const enriched = Object.entries(data)
    .filter(([name]) => !notTold.includes(name))
    .map(([name, value]) => {
      const add = added[name];
      const items = businessCase[name];
      const own = addedGroup[name];
      if (own !== undefined && isRow(value)) return [name, { ...value, ...own }];
      if (add === undefined || !Array.isArray(value) || !Array.isArray(items)) return [name, value];
      return [
        name,
        value.map((item: unknown, index) =>
          isRow(item) ? { ...item, ...add(items[index] as never) } : item,
        ),
      ];
    });
  // A template writes some of the figures, and each is written in many ways.
  const { figures: all } = view.results;
  const figures = lazily(Object.keys(all), (id) => {
    const figure = all[id];
    return figure === undefined ? null : figureData(view, figure);
  });
  const editionDate = today === '' ? '' : formats.day(today);
  return {
    data: { ...Object.fromEntries(enriched), ...generatedData(view), editionDate, figures },
    shape,
  };
};

import type { Figure } from '../../business-case/figure.ts';
import { fieldMeta } from '../../quantities/field.ts';
import { type AnySchema, definitionOf, unwrapped } from '../../quantities/schema-parts.ts';

/** What people say for a name, beside its label; as they would type it in a template. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  'figures.net-benefit': ['net', 'profit', 'gain', 'net value'],
  'figures.net-present-value': ['NPV', 'present value'],
  'figures.payback-month': ['payback', 'break even', 'payback period'],
  'figures.return-on-investment': ['ROI', 'return'],
  'figures.internal-rate-of-return': ['IRR'],
  'figures.benefit-cost-ratio': ['BCR'],
  'figures.total-cost': ['cost', 'total costs'],
  'figures.total-benefit': ['benefit', 'total benefits'],
  'figures.annual-benefit': ['benefits a year', 'yearly benefit'],
  'figures.annual-cost': ['yearly cost', 'running cost'],
  'figures.one-off-cost': ['investment', 'capital'],
  'figures.peak-funding': ['funding', 'peak'],
  'ask.oneOff': ['budget', 'amount', 'money asked for'],
  'basics.title': ['name', 'project'],
  'basics.organisation': ['company', 'organization'],
  'meeting.decider': ['board', 'decision maker'],
  stakeholders: ['people', 'audience', 'groups'],
  successStories: ['stories', 'examples'],
  options: ['alternatives', 'choices'],
  topAssumption: ['main assumption', 'key assumption'],
  'situation.asIs': ['today', 'problem'],
  'situation.toBe': ['future', 'vision'],
};

const titlesIn = (schema: AnySchema, path: string): [string, string][] => {
  const title = fieldMeta(schema)?.title;
  const { shape = {} } = definitionOf(unwrapped(schema));
  const within = Object.entries(shape).flatMap(([name, field]) =>
    titlesIn(field, path === '' ? name : `${path}.${name}`),
  );
  return title === undefined || path === '' ? within : [[path, title], ...within];
};

/** What people call the names that a template may write: labels of fields and figures, and other words for them. */
export const namesInUse = (
  schema: AnySchema,
  figures: readonly Figure[],
): Readonly<Record<string, readonly string[]>> => {
  const calls = new Map<string, string[]>();
  const add = (path: string, words: readonly string[]): void => {
    calls.set(path, [...(calls.get(path) ?? []), ...words]);
  };
  for (const [path, title] of titlesIn(schema, '')) add(path, [title]);
  for (const { id, label } of figures) add(`figures.${id}`, [label]);
  for (const [path, words] of Object.entries(synonyms)) add(path, words);
  return Object.fromEntries(calls);
};

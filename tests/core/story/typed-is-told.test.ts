import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import type { StoryTemplate } from '../../../src/core/template-language/index.ts';
import {
  boardInvestment,
  boardInvestmentInGerman,
  germanCase,
  shippedCase,
} from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { type Changes, changed, parsed } from './changed-case.ts';
import { type MarkedField, markedCase } from './marked-case.ts';

await loadLanguage('de');

/** In which sections what is typed under a heading of the case has its place; `head` is what stands on every page. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  basics: ['head', 'cover', 'contact'],
  meeting: ['cover', 'ask', 'decision'],
  settings: ['money', 'assumptions'],
  situation: ['today', 'why-now', 'change', 'hypothesis', 'goal'],
  hypothesis: ['hypothesis'],
  ask: ['ask', 'decision', 'money', 'assumptions'],
  evidence: ['evidence'],
  sharedInputs: ['assumptions'],
  benefits: ['impact', 'value', 'money', 'assumptions'],
  impacts: ['impact'],
  none: ['impact', 'money', 'plan', 'evidence', 'duties', 'stories'],
  plainSense: ['impact'],
  costs: ['money', 'assumptions', 'yearly-model'],
  transfers: ['money'],
  options: ['options'],
  earlyWins: ['plan'],
  stakeholders: ['people'],
  governance: ['governance'],
  engagement: ['engagement'],
  pilot: ['evidence', 'method'],
  rollOut: ['plan'],
  risks: ['risks'],
  unknowns: ['unknowns'],
  dependencies: ['plan'],
  duties: ['duties'],
  questions: ['questions'],
  successStories: ['stories'],
  agreements: ['sign-off'],
  tracking: ['outcome', 'measures', 'lessons', 'plan'],
};

/** Whom a number was asked of is told with all the others that are asked for. */
const ofRequests = ['unknowns', 'today', 'options'];

const sectionsOf = (field: string): readonly string[] =>
  field.endsWith('.asked.ofWhom') ? ofRequests : (subjects[field.split('.')[0] ?? ''] ?? []);

/** What a reader meets, section by section, with the words of charts. */
const told = (document: StoryDocument): { section: string; text: string }[] => {
  const parts =
    document.kind === 'paper'
      ? document.sections.map(({ id, blocks }) => ({ id, blocks }))
      : document.slides.map(({ section, blocks, notes }) => ({ id: section, blocks: [...blocks, ...notes] }));
  const { title, author, organisation, classification, footer } = document;
  return [
    { section: 'head', text: [title, author, organisation, classification, footer].join(' ') },
    ...parts.map(({ id, blocks }) => ({
      section: id,
      text: [
        ...blocks.flatMap(runsIn).map(textOf),
        ...blocks.map((block) => (block.kind === 'chart' ? JSON.stringify(block.chart) : '')),
      ].join(' '),
    })),
  ].map(({ section, text }) => ({ section, text: text.toLowerCase() }));
};

/** The fields of which a row is told in no section of its subject. */
const missing = (businessCase: BusinessCase, template: StoryTemplate): MarkedField[] => {
  const { businessCase: marked, fields } = markedCase(businessCase);
  const sections = toldDocuments(marked, template).flatMap(({ document }) => told(document));
  return fields.filter(({ field, mark }) => {
    const own = sectionsOf(field);
    return !sections.some(({ section, text }) => own.includes(section) && text.includes(mark));
  });
};

const emptied = Object.fromEntries(
  ['costs', 'benefits', 'earlyWins', 'dependencies', 'duties', 'successStories', 'ask.team', 'evidence'].map(
    (list) => [list, []],
  ),
);

/** Everything there is, with a value behind each word that is said of one. */
const full = (of: BusinessCase): BusinessCase =>
  changed(
    {
      'tracking.outcome': 'conditions',
      'tracking.actuals': [{ id: 'one', measure: '', month: '2027-07', value: 17_400 }],
      evidence: of.evidence.map((one) => ({ ...one, sample: one.sample ?? 12 })),
      benefits: of.benefits.map((one) => ({ ...one, account: { kind: 'own' } })),
    },
    of,
  );

/** The same where numbers are asked for and not there, and one of plain sense. */
const asking = (of: BusinessCase): BusinessCase =>
  changed(
    {
      'hypothesis.plainSense': true,
      'situation.facts': of.situation.facts.map((one) => ({
        ...one,
        value: undefined,
        asked: { ofWhom: 'x', byWhen: '' },
      })),
      'pilot.groups': [],
      'pilot.asked': { ofWhom: 'x', byWhen: '' },
      options: of.options.map((one) => ({ ...one, kind: 'other', cost: undefined, benefit: undefined })),
    },
    of,
  );

/** Lists that are empty on purpose, each with its reason. */
const reasons = (of: BusinessCase): Changes => ({
  ...emptied,
  pilot: parsed({}).pilot,
  hypothesis: of.hypothesis,
});

/** Without rows, so that the reasons why there are none are told. */
const withoutRows = (businessCase: BusinessCase, template: StoryTemplate): Set<string> => {
  const { none } = markedCase(businessCase).businessCase;
  const { fields } = markedCase(businessCase);
  const sections = toldDocuments(changed({ ...reasons(businessCase), none }, businessCase), template).flatMap(
    ({ document }) => told(document),
  );
  return new Set(
    fields
      .filter(({ field, mark }) =>
        sections.some(({ section, text }) => sectionsOf(field).includes(section) && text.includes(mark)),
      )
      .map(({ path }) => path),
  );
};

describe.each([
  ['English', shippedCase(), boardInvestment()],
  ['German', germanCase(), boardInvestmentInGerman()],
] as const)('what is typed: %s', (_name, of, template) => {
  it('is told in the section of its subject, field by field and row by row', () => {
    const reasonsTold = withoutRows(of, template);
    const whenAsked = new Set(missing(asking(of), template).map(({ path }) => path));
    const never = missing(full(of), template).filter(
      ({ path }) => whenAsked.has(path) && !reasonsTold.has(path),
    );
    expect([...new Set(never.map(({ field }) => field))]).toEqual([]);
  });
});

it('is looked for in more than two hundred fields', () => {
  expect(new Set(markedCase(shippedCase()).fields.map(({ field }) => field)).size).toBeGreaterThan(200);
});

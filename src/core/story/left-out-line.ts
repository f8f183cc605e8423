import { schemaAt } from '../business-case/field-in.ts';
import { valueAtPath } from '../business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../business-case/schema/index.ts';
import { isSeen } from '../data/seen.ts';
import { fieldMeta } from '../quantities/field.ts';
import { article } from '../template-language/helpers/a.ts';
import { sectionName } from './section-kinds/section-name.ts';

/** A section that is not told, and the names that the case would have to fill. */
interface LeftOut {
  section: string;
  lacks: readonly string[];
}

/** Something to enter, as it stands after "enter"; with a place, it is asked for while that is empty. */
interface Thing {
  words: string;
  at?: string;
}

const benefit: Thing = { words: 'a benefit', at: 'benefits' };
const cost: Thing = { words: 'a cost, or why it costs nothing', at: 'costs' };
const decision: Thing = { words: 'what was decided', at: 'tracking.outcome' };

/** What a name stands for that is computed, or is a part of a sentence: the first thing of it that is missing. */
const things: Readonly<Record<string, readonly Thing[]>> = {
  'ask.isAsked': [
    { words: 'a cost inside the sum that is asked for', at: 'costs' },
    { words: 'how much is asked for, in a paper for decision' },
  ],
  'leading.said': [benefit, cost, { words: 'the amounts that benefits and costs still lack' }],
  years: [benefit, cost, { words: 'the amounts that benefits and costs still lack' }],
  hasFullEffect: [benefit, { words: 'the amounts that a benefit still lacks' }],
  hasChances: [benefit, { words: 'the low and the high end of a number' }],
  assumptions: [{ words: 'a number that a benefit or a cost is made of' }],
  topAssumption: [benefit, cost, { words: 'the low and the high end of a number' }],
  impactRows: [benefit, { words: 'a measure that one of the four will notice, from where to where' }],
  pilotIsTold: [{ words: 'what the pilot showed' }],
  proofIsTold: [
    { words: 'the change that the hypothesis is about', at: 'hypothesis.change' },
    { words: 'what the pilot showed' },
  ],
  evidenceIsTold: [{ words: 'a piece of evidence' }],
  showsToday: [{ words: 'the number of a fact' }],
  nextGate: [{ words: 'a gate' }],
  'basics.title': [{ words: 'a title' }],
  'hypothesis.change': [{ words: 'the change that the hypothesis is about' }],
  'hypothesis.measureName': [{ words: 'the measure that the hypothesis is about' }],
  'situation.goal.now': [{ words: 'where the goal of the board stands today' }],
  'situation.goal.target': [{ words: 'where the goal of the board should be' }],
  'tracking.outcome': [decision],
  'tells.money': [{ words: 'a cost, or why it costs nothing' }],
  'tells.impact': [{ words: 'a benefit' }],
  'tells.plan': [{ words: 'a wave' }],
  'tells.governance': [{ words: 'who chairs the steering group' }],
  'tells.engagement': [{ words: 'the one sentence that everyone should repeat' }],
  'tells.unknowns': [{ words: 'something that we do not know yet' }],
  'tells.doubts': [{ words: 'a risk' }],
  'tells.colleagues': [{ words: 'what will be different' }],
  'tells.workingDay': [{ words: 'a group that must know or do something' }],
  'tells.contact': [{ words: 'your name' }],
  'tells.duties': [{ words: 'a duty, or why none is touched' }],
  'tells.stories': [{ words: 'a success story, or why there is none' }],
  'stakeholder.isTold': [{ words: 'what is in it for the stakeholder' }],
  'stakeholder.parts': [{ words: 'a benefit, risk or gate with the stakeholder as its owner' }],
  'stakeholder.unknowns': [{ words: 'something that we do not know yet, with the stakeholder as its owner' }],
};

/** What brings in a section that needs nothing by name and has nothing to say. */
const unsaid: Readonly<Record<string, string>> = {
  cover: 'who decides',
  questions: 'the answer to a question',
  stories: 'what happened in a success story',
  result: 'what happened in a success story',
  told: 'what happened in a success story',
  lesson: 'what was hard',
  voices: 'a quote that may be used',
  limits: 'what a piece of evidence does not show',
  doubts: 'what is done about a risk',
  needed: 'what is needed from a stakeholder',
  wiifm: 'what a stakeholder may ask',
  people: 'what a stakeholder gains',
  trial: 'why it should work',
  fairness: 'what would show that the hypothesis is wrong',
  afterwards: 'what a gate asks for',
  next: 'what a gate asks for',
  gates: 'a decision that lets the work go on',
  open: 'a decision that lets the work go on',
  case: 'a decision that lets the work go on',
  same: 'what is out of scope',
  day: 'a group that must know or do something',
  'sign-off': 'who has agreed, and to what',
  wrong: 'your name',
  note: 'what happens now',
};

/** What a text calls the row that it is told of, and its list. */
const rows: readonly (readonly [variable: string, list: string])[] = [
  ['stakeholder.', 'stakeholders[0].'],
  ['story.', 'successStories[0].'],
];

const placeOf = (name: string): string => {
  const row = rows.find(([variable]) => name.startsWith(variable));
  return row === undefined ? name : `${row[1]}${name.slice(row[0].length)}`;
};

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? isSeen(value) : value !== undefined;

/** What a field asks for, in its own words. */
const askedBy = (name: string): string | undefined => {
  const schema = schemaAt(businessCaseSchema, placeOf(name));
  const meta = schema === undefined ? undefined : fieldMeta(schema);
  if (meta === undefined) return undefined;
  return meta.one === undefined ? `the answer to “${meta.title}”` : `${article(meta.one)} ${meta.one}`;
};

/**
 * The single thing to enter next so that a section is told, as it stands after "enter". Of several that are missing it
 * is the first that the section needs.
 */
export const thingToEnter = ({ section, lacks }: LeftOut, businessCase: BusinessCase): string => {
  const [name] = lacks;
  if (name === undefined) return unsaid[section] ?? `something for “${sectionName(section)}”`;
  const [first, ...others] = things[name] ?? [];
  const missing = [first, ...others].find(
    (thing) =>
      thing !== undefined && (thing.at === undefined || !isFilled(valueAtPath(businessCase, thing.at))),
  );
  return missing?.words ?? askedBy(name) ?? sectionName(section);
};

/** What documents leave out, each with the single thing that brings it in; empty where nothing is left out. */
export const leftOutLine = (left: readonly LeftOut[], businessCase: BusinessCase): string => {
  const said = left.map((one) => `${sectionName(one.section)} (enter ${thingToEnter(one, businessCase)})`);
  return said.length === 0
    ? ''
    : `Left out, because the case does not hold it yet: ${[...new Set(said)].join(', ')}.`;
};

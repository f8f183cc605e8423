import { isSeen } from '../../data/seen.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Formats } from '../../quantities/format.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { gateAmounts } from '../facts/gate-amounts.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';
import { labelsOf } from '../labels/labels-of.ts';

type Gate = BusinessCase['rollOut']['gates'][number];

const said = (text: string, path: string): Phrase =>
  isSeen(text) ? phrase`${textValue(text, path)}` : nothing;

/** What a gate asks for, as a noun: "at least 8% fewer, measured as status calls". The measure is said once. */
export const gateAsks = (view: Pick<CaseInView, 'formats'>, { id, threshold, measure }: Gate): Phrase => {
  if (threshold === '') return nothing;
  const path = `rollOut.gates[${id}]`;
  const isSaid = measure === '' || threshold.toLowerCase().includes(measure.toLowerCase());
  const how = isSaid
    ? nothing
    : phrase`${labelsOf(view).views.measuredAs}${textValue(measure, `${path}.measure`)}`;
  return phrase`${textValue(threshold, `${path}.threshold`)}${how}`;
};

interface PlanStep {
  id: string;
  isGate: boolean;
  when: Phrase;
  what: Phrase;
  note: Phrase;
  opens: Phrase;
  /** Sorts days among months; what has no date stands last. */
  at: string;
}

const dated = (formats: Formats, date: string, path: string): Phrase =>
  date === ''
    ? nothing
    : phrase`${valueRun(date.length > 7 ? formats.day(date) : formats.month(date), path, date, 'date')}`;

/** The gates in their order, each with what it asks for. */
export const planGates = (view: CaseInView) => {
  const { businessCase, formats } = view;
  const { gates } = businessCase.rollOut;
  return gates.map((gate, index) => {
    const path = `rollOut.gates[${gate.id}]`;
    return {
      id: gate.id,
      name: said(gate.name, `${path}.name`),
      date: dated(formats, gate.date, `${path}.date`),
      asks: gateAsks(view, gate),
      owner: said(gate.owner, `${path}.owner`),
      ifMissed: said(gate.ifMissed, `${path}.ifMissed`),
      // A reason that holds for several gates is said at the first.
      measureBecause: gates
        .slice(0, index)
        .some(({ measureBecause }) => measureBecause === gate.measureBecause)
        ? nothing
        : said(gate.measureBecause, `${path}.measureBecause`),
      ...gateAmounts(view, gate),
    };
  });
};

/** Waves and gates in the order of their dates. */
export const planSteps = (view: CaseInView): PlanStep[] => {
  const { businessCase, formats } = view;
  const { waves, gates } = businessCase.rollOut;
  const steps = [
    ...waves.map(({ id, name, where, start, gate }) => {
      const path = `rollOut.waves[${id}]`;
      return {
        id: `wave-${id}`,
        isGate: false,
        when: dated(formats, start, `${path}.start`),
        what: said(name, `${path}.name`),
        note: said(where, `${path}.where`),
        opens: said(gate, `${path}.gate`),
        at: start === '' ? '9999' : start,
      };
    }),
    ...gates.map((gate) => ({
      id: `gate-${gate.id}`,
      isGate: true,
      when: dated(formats, gate.date, `rollOut.gates[${gate.id}].date`),
      what: said(gate.name, `rollOut.gates[${gate.id}].name`),
      note: gateAsks(view, gate),
      opens: nothing,
      at: gate.date === '' ? '9999' : gate.date,
    })),
  ];
  return steps.toSorted((a, b) => a.at.localeCompare(b.at));
};

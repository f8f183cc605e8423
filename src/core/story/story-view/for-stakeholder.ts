import { impactOf } from '../../business-case/impact-of.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { type Dimension, dimensions } from '../../business-case/schema/benefits.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { fullEffectOf } from './full-effect.ts';
import { impactRows } from './impact-rows.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { isAbout, isSame, isTheirs } from './theirs.ts';
import { figureValue, nothing, phrase, textValue, valueRun } from './phrase.ts';

type Stakeholder = BusinessCase['stakeholders'][number];

/** A number that somebody can check, and what it is. */
interface Proof {
  id: string;
  value: Phrase;
  label: Phrase;
  /** "from December 2027" */
  since: Phrase;
  /** What it is today, where it goes from there. */
  before: Phrase;
}

/** More than three numbers on a page of one person, and none is kept in mind. */
const mostProofs = 3;

const figureProof = (view: CaseInView, id: string): Proof[] => {
  const found = id === '' ? undefined : view.results.figures[id];
  if (found === undefined || found.value === null) return [];
  const { businessCase, formats } = view;
  const benefit = businessCase.benefits.find((one) => id === `benefit.${one.id}.annual`);
  const { within } = labelsOf(view).views;
  return [
    {
      id,
      value: phrase`${figureValue(formats, found, 'value')}`,
      label:
        benefit === undefined
          ? phrase`${within(labelsOf(view).term(found.label))}`
          : phrase`${textValue(benefit.name, `benefits[${benefit.id}].name`)} ${fullEffectOf(view, benefit.id)}`,
      since: nothing,
      before: nothing,
    },
  ];
};

/** What they gain in their own measure: how much, and of what from when. */
const gainProof = (view: CaseInView, { id, gain }: Stakeholder, amount: Phrase): Proof[] => {
  if (gain.measure === '' || amount.phrase.length === 0) return [];
  const { views } = labelsOf(view);
  const path = `stakeholders[${id}].gain`;
  const from =
    gain.from === ''
      ? nothing
      : phrase`${valueRun(views.from(view.formats.month(gain.from)), `${path}.from`, gain.from, 'date')}`;
  const label = phrase`${textValue(gain.measure, `${path}.measure`)}`;
  return [{ id: 'gain', value: amount, label, since: from, before: nothing }];
};

/** What changes in a measure that they answer for: the impact of a benefit of theirs, from where to where. */
const ownedProofs = (view: CaseInView, { who, gain }: Stakeholder): Proof[] => {
  const { benefits, impacts } = view.businessCase;
  const rows = new Map(impactRows(view).map((row) => [row.id, row]));
  return (Object.keys(dimensions) as Dimension[]).flatMap((id) => {
    const row = rows.get(id);
    const { benefit, measure } = impactOf(benefits, impacts[id], id);
    return row === undefined ||
      benefit === undefined ||
      !isSame(benefit.owner, who) ||
      isSame(measure, gain.measure)
      ? []
      : [{ id: `impact-${id}`, value: row.to, label: row.measure, since: nothing, before: row.from }];
  });
};

/** What somebody can count on, in up to three numbers: their own measure first, then what proves it. */
export const proofsFor = (view: CaseInView, person: Stakeholder, amount: Phrase): Proof[] =>
  [
    ...gainProof(view, person, amount),
    ...figureProof(view, person.proofFigure === person.gain.figure ? '' : person.proofFigure),
    ...ownedProofs(view, person),
  ].slice(0, mostProofs);

/** Figures that a stakeholder gains by: their own, and those of the benefits that they answer for. */
const figuresOf = ({ benefits }: BusinessCase, { who, gain, proofFigure }: Stakeholder): Set<string> =>
  new Set(
    [
      gain.figure,
      proofFigure,
      ...benefits.filter(({ owner }) => isSame(owner, who)).map(({ id }) => `benefit.${id}.annual`),
    ].filter((id) => id !== ''),
  );

/** What we do not know that they answer for, that moves a figure of theirs, or that is about their measure or task. */
export const unknownsFor = (view: CaseInView, person: Stakeholder) => {
  const isOwn = isTheirs(view.businessCase, person);
  const figures = figuresOf(view.businessCase, person);
  const subjects = [person.gain.measure, person.askOfThem].filter((subject) => subject !== '');
  const theirs = view.businessCase.unknowns.filter(
    ({ owner, figure, what, how }) =>
      isOwn(owner) || figures.has(figure) || subjects.some((subject) => isAbout(`${what} ${how}`, subject)),
  );
  return theirs.map(({ id, what, matters, how, owner, by }) => {
    const path = `unknowns[${id}]`;
    const said = (text: string, field: string): Phrase =>
      text === '' ? nothing : phrase`${textValue(text, `${path}.${field}`)}`;
    return {
      id,
      what: said(what, 'what'),
      matters: said(matters, 'matters'),
      how: said(how, 'how'),
      owner: said(owner, 'owner'),
      by: by === '' ? nothing : phrase`${valueRun(view.formats.day(by), `${path}.by`, by, 'date')}`,
    };
  });
};

/** Whether there is anything to say to somebody beside their name. */
export const isTold = ({ wiifm, gain, proof, changes, mayAsk, condition, askOfThem }: Stakeholder): boolean =>
  [wiifm, gain.measure, proof, changes, mayAsk, condition, askOfThem].some((text) => text.trim() !== '');

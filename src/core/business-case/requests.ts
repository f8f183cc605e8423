import { quoted } from '../data/quoted.ts';
import { type Asked, isAskedOf } from '../quantities/asked.ts';
import { isAsked, isStanding } from '../quantities/estimate.ts';
import { listedInputs } from './results/listed-inputs.ts';
import { pathOfInput } from './results/input-path.ts';
import { pilotResult } from './results/pilot-result.ts';
import { typedId } from './results/typed-row.ts';
import type { BusinessCase } from './schema/index.ts';

type Row = Pick<BusinessCase['costs'][number], 'id' | 'name' | 'yearlyAmounts'>;

/** A number that somebody was asked for and has not answered. */
export interface NumberAsked {
  /** As analyses know it. */
  id: string;
  name: string;
  path: string;
  ofWhom: string;
  byWhen: string;
  /** What it is, where it is no estimate; then `row` is what it is called by. */
  kind?: 'amounts' | 'option' | 'pilot';
  row?: string;
  /** Whether a range stands in for it meanwhile. */
  isStanding: boolean;
}

/** A number that is no estimate, as far as it can be asked for. */
interface Other {
  id: string;
  name: string;
  path: string;
  kind?: 'amounts' | 'option' | 'pilot';
  row?: string;
  asked: Asked | undefined;
  isThere: boolean;
}

const typedByYear = ({ benefits, costs }: BusinessCase): Other[] => {
  const row = (list: 'benefits' | 'costs', { id, name, yearlyAmounts }: Row): Other => ({
    id: typedId(list === 'costs' ? `cost:${id}` : id),
    name: `Amounts of ${quoted(name)}`,
    kind: 'amounts',
    row: name,
    path: `${list}[${id}].yearlyAmounts`,
    asked: yearlyAmounts?.asked,
    isThere: (yearlyAmounts?.base.length ?? 0) > 0,
  });
  return [
    ...benefits
      .filter(({ driver }) => driver === 'yearly-amounts')
      .map((benefit) => row('benefits', benefit)),
    ...costs.map((cost) => row('costs', cost)),
  ];
};

const others = (businessCase: BusinessCase): Other[] => {
  const { options, pilot, situation } = businessCase;
  return [
    ...situation.facts.map(({ id, fact, value, asked }) => ({
      id: `fact:${id}`,
      name: fact,
      path: `situation.facts[${id}].value`,
      asked,
      isThere: value !== undefined,
    })),
    ...typedByYear(businessCase),
    {
      id: 'pilot',
      name: 'What the pilot showed',
      kind: 'pilot',
      path: 'pilot.groups',
      asked: pilot.asked,
      isThere: pilotResult(businessCase).effect !== null,
    },
    ...options.map(({ id, name, cost, benefit, asked, kind }) => ({
      id: `option:${id}`,
      name: `Cost and benefit of ${quoted(name)}`,
      kind: 'option' as const,
      row: name,
      path: `options[${id}].${cost === undefined ? 'cost' : 'benefit'}`,
      asked,
      isThere: kind === 'recommended' || (cost !== undefined && benefit !== undefined),
    })),
  ];
};

const requestsOf = (businessCase: BusinessCase): NumberAsked[] =>
  others(businessCase).flatMap(({ asked, isThere, ...request }) =>
    isThere || asked === undefined || !isAskedOf(asked)
      ? []
      : [{ ...request, ofWhom: asked.ofWhom, byWhen: asked.byWhen, isStanding: false }],
  );

/** Every number of the case that is asked for, in its order; it is computed from the numbers and kept nowhere. */
export const numbersAsked = (businessCase: BusinessCase): NumberAsked[] => {
  const { doNothingCost } = businessCase.situation;
  const ofInputs = listedInputs(businessCase).map(({ id, name, estimate }) => ({
    id,
    name,
    estimate,
    path: pathOfInput(id),
  }));
  const ofToday =
    doNothingCost === undefined
      ? []
      : [
          {
            id: 'situation.doNothingCost',
            name: 'What it costs to go on as today',
            estimate: doNothingCost,
            path: 'situation.doNothingCost.base',
          },
        ];
  const ofEstimates = [...ofInputs, ...ofToday].flatMap(({ id, name, path, estimate }) =>
    isAsked(estimate)
      ? [
          {
            id,
            name,
            path,
            ofWhom: estimate.asked?.ofWhom ?? '',
            byWhen: estimate.asked?.byWhen ?? '',
            isStanding: isStanding(estimate),
          },
        ]
      : [],
  );
  return [...ofEstimates, ...requestsOf(businessCase)];
};

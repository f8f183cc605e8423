import { lazily } from '../../data/lazily.ts';
import { type Value, valueOf } from '../../template-language/interpreter/value.ts';
import type { Shape } from '../../template-language/shape.ts';
import { cash } from './cash.ts';
import type { Fact, FactView } from './define-fact.ts';
import { ranges } from './ranges.ts';
import { chance } from './chance.ts';
import { finance } from './finance.ts';
import { stopLine } from './stop-line.ts';
import { taken } from './taken.ts';
import { test } from './test.ts';
import { pilot } from './pilot.ts';
import { impact } from './impact.ts';
import { goal } from './goal.ts';
import { stopping } from './stopping.ts';
import { costSplit } from './cost-split.ts';
import { hypothesis } from './hypothesis.ts';
import { funding } from './funding.ts';
import { ask } from './ask.ts';
import { leftOutFact } from './left-out.ts';
import { leadPayback, payback } from './payback.ts';
import { investment, presentValue } from './present-value.ts';
import { fullEffect } from './full-effect.ts';
import { claimed, socialValue, worthWords } from './worth-words.ts';
import { accounts } from './accounts.ts';
import { names } from './names.ts';
import { stresses } from './stresses.ts';
import { worth } from './worth.ts';
import { actuals } from './actuals.ts';
import { pilotLine } from './pilot-line.ts';
import { posts } from './posts.ts';

/** Everything that a phrase may know of a case. */
export const facts: readonly Fact[] = [
  worth,
  cash,
  payback,
  leadPayback,
  presentValue,
  investment,
  leftOutFact,
  worthWords,
  claimed,
  socialValue,
  fullEffect,
  stresses,
  accounts,
  ask,
  funding,
  hypothesis,
  costSplit,
  stopping,
  goal,
  impact,
  pilot,
  test,
  taken,
  stopLine,
  finance,
  chance,
  ranges,
  pilotLine,
  posts,
  actuals,
  names,
];

export const factsOfAll: Shape = {
  kind: 'object',
  fields: Object.fromEntries(facts.map(({ id, shape }) => [id, shape])),
};

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** The facts of a case; each is read when a phrase first asks for it. */
export const factsOf = (view: FactView): Value =>
  valueOf(
    lazily([...byId.keys()], (id) => byId.get(id)?.of(view)),
    factsOfAll,
  );

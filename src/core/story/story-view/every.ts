import { isCounted } from '../../business-case/words-of-money.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';

const isFilled = (...parts: readonly string[]): boolean => parts.every((part) => part !== '');

const days = 24 * 60 * 60 * 1000;

/** Whether all first results have a day within 90 days of the first day of the plan. */
const winsComeSoon = ({ earlyWins, settings }: BusinessCase): boolean => {
  const start = Date.parse(`${settings.startMonth}-01`);
  return earlyWins.every(({ by }) => by !== '' && Date.parse(by) - start <= 90 * days);
};

const hasNumbers = ({ situation }: BusinessCase): boolean =>
  situation.facts.some(({ value }) => value !== undefined);

/** Whether a page about today has more than its title: a number, or words that may be quoted. */
export const showsToday = (businessCase: BusinessCase): boolean =>
  hasNumbers(businessCase) ||
  (isFilled(businessCase.situation.quote) && businessCase.situation.quoteConsent === true);

/** What a template may claim of all rows of a list: "each with an owner" is said when each has one. */
export const everyOf = (businessCase: BusinessCase) => {
  const { benefits, evidence, risks, situation, stakeholders, unknowns } = businessCase;
  return {
    benefitIsOwned: benefits.filter(isCounted).every(({ owner }) => isFilled(owner)),
    unknownIsOwned: unknowns.every(({ owner, by }) => isFilled(owner, by)),
    groupGains: stakeholders.every(({ wiifm }) => isFilled(wiifm)),
    groupSetsCondition: stakeholders.every(({ wiifm, condition }) => isFilled(wiifm, condition)),
    worryIsAnswered: stakeholders.every(({ mayAsk, answer }) => isFilled(mayAsk, answer)),
    groupAsksNothing: stakeholders.every(({ condition }) => !isFilled(condition)),
    groupHasTask: stakeholders.every(({ askOfThem }) => isFilled(askOfThem)),
    taskHasTime: stakeholders.every(({ askOfThem, askTime }) => !isFilled(askOfThem) || isFilled(askTime)),
    riskIsOwned: risks.every(({ owner, response }) => isFilled(owner, response)),
    riskIsComplete: risks.every(
      ({ cause, owner, response, chanceBefore, chanceAfter }) =>
        isFilled(cause, owner, response) && chanceBefore !== undefined && chanceAfter !== undefined,
    ),
    factIsSourced:
      hasNumbers(businessCase) &&
      situation.facts.every(({ value, source }) => value === undefined || isFilled(source)),
    evidenceIsLimited: evidence.every(({ limits }) => isFilled(limits)),
    winComesSoon: winsComeSoon(businessCase),
  };
};

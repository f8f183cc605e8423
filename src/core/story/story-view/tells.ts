import { numbersAsked } from '../../business-case/requests.ts';
import { withReasonsSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';

const isAnySeen = (...texts: readonly (string | undefined)[]): boolean => texts.some(isSeen);

const tellsPlan = ({ rollOut, earlyWins, dependencies, tracking, none }: BusinessCase): boolean =>
  [rollOut.waves, rollOut.gates, earlyWins, dependencies, tracking.measures].some(
    ({ length }) => length > 0,
  ) || isAnySeen(none.earlyWins, none.dependencies);

const tellsGovernance = ({ governance }: BusinessCase): boolean =>
  governance.seats.length > 0 ||
  governance.rhythm !== undefined ||
  isAnySeen(
    governance.chair,
    governance.sponsor,
    governance.escalation,
    governance.firstMeeting,
    ...governance.rules,
  );

const tellsEngagement = ({ engagement }: BusinessCase): boolean =>
  engagement.audiences.length > 0 ||
  engagement.skills.length > 0 ||
  engagement.storyRhythm !== undefined ||
  isAnySeen(engagement.message, engagement.storyTeller, engagement.storyPlace, ...engagement.champions);

/** Whether there is something to tell of a subject that is entered in more than one place. */
export const tellsOf = (told: BusinessCase) => {
  const businessCase = withReasonsSaid(told);
  const { costs, transfers, ask, none, benefits, risks, unknowns, duties, successStories } = businessCase;
  return {
    money:
      costs.length > 0 ||
      transfers.length > 0 ||
      ask.team.length > 0 ||
      isAnySeen(none.costs, none.benefits, none.team),
    impact:
      benefits.length > 0 ||
      businessCase.plainSense.length > 0 ||
      isAnySeen(none.operational, none.financial, none.employee, none.customer),
    plan: tellsPlan(businessCase),
    governance: tellsGovernance(businessCase),
    engagement: tellsEngagement(businessCase),
    unknowns: unknowns.length > 0 || numbersAsked(businessCase).length > 0,
    doubts: risks.length > 0 || unknowns.length > 0,
    colleagues: isAnySeen(businessCase.situation.toBe),
    workingDay:
      businessCase.engagement.audiences.length > 0 ||
      businessCase.engagement.skills.length > 0 ||
      isAnySeen(businessCase.impacts.employee.measure, businessCase.impacts.employee.benefit),
    contact: isAnySeen(
      businessCase.basics.author,
      businessCase.engagement.storyPlace,
      ...businessCase.engagement.champions,
    ),
    duties: duties.length > 0 || isAnySeen(none.duties),
    stories: successStories.length > 0 || isAnySeen(none.successStories),
  };
};

import { gradeOf } from '../../business-case/evidence-grade.ts';
import { withValueAt } from '../../business-case/path.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { isShared } from '../../business-case/results/input-values.ts';
import { defineRule } from '../define-rule.ts';

const score =
  /\b(?:nps|csat|ces|e-?nps|net promoter|promoters?|customer effort|effort score|satisfaction|satisfied|happier|zufriedenheit|weiterempfehlung|willingness to recommend|likelihood to recommend|star rating|engagement score|cx index|experience index)\b/iu;

const money =
  /\b(?:renew\w*|retain\w*|retention|churn\w*|leave[sr]?|left|spen[dt]\w*|bought|buy\w*|revenue|margin|sales|orders?|purchas\w*|cancel\w*|lapse\w*|stay\w*)\b/iu;

const evidenceOf = (benefit: Benefit): Set<string> =>
  new Set([
    ...benefit.evidence,
    ...Object.values(benefit.inputs).flatMap((input) => (isShared(input) ? [] : input.evidence)),
  ]);

/** Whether something that was seen joins the score to money: a test, a record, a study of our own or elsewhere. */
const isLinked = (businessCase: BusinessCase, benefit: Benefit): boolean => {
  const cited = evidenceOf(benefit);
  return businessCase.evidence.some(
    (one) =>
      cited.has(one.id) &&
      ['A', 'B'].includes(gradeOf(one)) &&
      score.test(`${one.title} ${one.finding}`) &&
      money.test(`${one.title} ${one.finding}`),
  );
};

/** What customers say becomes money only where somebody has seen that it does. */
export const scoresLinked = defineRule({
  id: 'scores-linked',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'A score is valued in money only with evidence of the link.',
  reason: 'A happier customer is not yet a richer company.',
  planted: [(it) => withValueAt(it, 'benefits[customers-kept].measure', 'Net promoter score')],
  faults: (businessCase) =>
    businessCase.benefits.flatMap((benefit) => {
      const { id, name, measure, description, inputs } = benefit;
      const units = Object.values(inputs).map((input) =>
        isShared(input) ? '' : `${input.unit} ${input.period}`,
      );
      const said = [name, measure, description, ...units].join('. ');
      const isValued = Object.keys(wordsOf(benefit)).length > 0;
      return !isValued || !score.test(said) || isLinked(businessCase, benefit)
        ? []
        : [
            {
              message: `${quoted(name)} turns a score into money, and no evidence shows that the one brings the other. Name what was seen of both, or show the score without a value.`,
              path: `benefits[${id}].evidence`,
            },
          ];
    }),
});

import type { BusinessCase } from '../../business-case/schema/index.ts';
import { withChangeAt } from '../../business-case/path.ts';
import { type Dimension, dimensions } from '../../business-case/schema/benefits.ts';
import { defineRule } from '../define-rule.ts';

/** Operational, financial, employee and customer impact each have an entry, or a reason why there is none. */
export const fourImpacts = defineRule({
  id: 'EVD-17',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-17'],
  reads: ['none'],
  over: 'case',
  statement: 'Operations, money, people and customers each have an impact, or a reason why there is none.',
  reason: 'A case that speaks of money alone has not asked who does the work.',
  planted: [
    (it) => ({ ...it, benefits: [], plainSense: [] }),

    (it) =>
      withChangeAt(it, 'benefits', (rows) =>
        (rows as BusinessCase['benefits']).filter(({ id }) => id !== 'turnover'),
      ),
  ],
  faults: ({ benefits, none, plainSense }) =>
    (Object.keys(dimensions) as Dimension[])
      .filter(
        (dimension) =>
          none[dimension] === '' &&
          ![...benefits, ...plainSense].some((benefit) => benefit.dimension === dimension),
      )
      .map((dimension) => ({
        message: `Add ${dimension === 'operational' || dimension === 'employee' ? 'an' : 'a'} ${dimension} impact, or say why none is expected.`,
        path: `none.${dimension}`,
      })),
});

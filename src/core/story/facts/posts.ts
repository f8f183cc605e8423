import { isTimeReleased } from '../../business-case/time-released.ts';
import { leafShape } from '../../template-language/shape.ts';
import { nothing, valueRun } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said } from './typed.ts';

export const posts = defineFact({
  id: 'posts',
  meaning: 'Whether whole posts go by what the case counts, how many, how and from when.',
  shape: factFields({
    /** Whether there are benefits, so that something is counted at all. */
    isTold: leafShape('boolean'),
    count: leafShape('phrase'),
    isOne: leafShape('boolean'),
    /** The first month in which one goes. */
    from: leafShape('phrase'),
    byAttrition: leafShape('boolean'),
    byNotice: leafShape('boolean'),
    byRedeployment: leafShape('boolean'),
    /** Freed time is to lower a budget, and nobody has said by how many posts. */
    isOpen: leafShape('boolean'),
  }),
  of: ({ businessCase: { benefits }, formats }) => {
    const going = benefits.filter((benefit) => (benefit.posts.count ?? 0) > 0);
    const count = going.reduce((sum, benefit) => sum + (benefit.posts.count ?? 0), 0);
    const [first] = going
      .filter((benefit) => benefit.posts.from !== '')
      .toSorted((a, b) => a.posts.from.localeCompare(b.posts.from));
    const goesBy = (how: (typeof going)[number]['posts']['how']): boolean =>
      going.some((benefit) => benefit.posts.how === how);
    return {
      isTold: benefits.length > 0,
      count:
        count === 0
          ? nothing
          : said(
              valueRun(formats.number(count), `benefits[${going[0]?.id ?? ''}].posts.count`, count, 'number'),
            ),
      isOne: count === 1,
      from:
        first === undefined
          ? nothing
          : said(
              valueRun(
                formats.month(first.posts.from),
                `benefits[${first.id}].posts.from`,
                first.posts.from,
                'month',
              ),
            ),
      byAttrition: goesBy('attrition'),
      byNotice: goesBy('notice'),
      byRedeployment: goesBy('redeployment'),
      isOpen: benefits.some((benefit) => isTimeReleased(benefit)),
    };
  },
});

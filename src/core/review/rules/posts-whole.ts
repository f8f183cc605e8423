import { withChangeAt } from '../../business-case/path.ts';
import { releasedAYear } from '../../business-case/released-a-year.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { Benefit } from '../../business-case/schema/index.ts';
import { isTimeReleased } from '../../business-case/time-released.ts';
import { quoted } from '../../data/quoted.ts';
import { settled } from '../../finance/index.ts';
import { defineRule, unless } from '../define-rule.ts';

const isPosts = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count >= 1;

const ofPosts = (benefit: Benefit, results: Results) => {
  const { id, name, posts } = benefit;
  const path = `benefits[${id}].posts`;
  const { count, costOfPost, how, from, exitCost } = posts;
  const released = releasedAYear(benefit, results);
  const most = isPosts(count) && costOfPost !== undefined ? count * costOfPost : null;
  return [
    ...unless(
      isPosts(count),
      `${quoted(name)} takes freed time as released: say how many whole posts go. Parts of a post stay on the payroll.`,
      `${path}.count`,
    ),
    ...unless(
      costOfPost !== undefined && how !== undefined && from !== '' && exitCost !== undefined,
      `${quoted(name)}: say what a post costs a year, how the posts go, from which month, and what that costs.`,
      path,
    ),
    ...unless(
      most === null || released === null || settled(released - most, Math.abs(released)) <= 0,
      `${quoted(name)} releases more a year than the posts that go cost. Lower it, or let more posts go.`,
      `${path}.count`,
    ),
  ];
};

const asReleased =
  (posts: Record<string, unknown>) =>
  (benefit: unknown): unknown => ({
    ...(benefit as Benefit),
    words: { released: 1 },
    budget: {
      line: 'Salaries',
      holder: 'Operations Director',
      amount: 420_000,
      from: '2027-05',
    },
    posts,
  });

/** Freed time leaves a budget in whole posts, and brings no more than they cost. */
export const postsWhole = defineRule({
  id: 'posts-whole',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Freed time leaves a budget in whole posts.',
  reason: 'Parts of a post stay on the payroll.',
  planted: [
    { count: 2.5, costOfPost: 900_000, how: 'attrition', from: '2027-05', exitCost: 0 },
    { count: 12, costOfPost: 40_000, from: '' },
    { count: 1, costOfPost: 40_000, how: 'notice', from: '2027-05', exitCost: 0 },
  ].map((posts) => (it) => withChangeAt(it, 'benefits[status-calls]', asReleased(posts))),
  faults: ({ benefits }, results) =>
    benefits
      .filter((benefit) => isTimeReleased(benefit) && benefit.disbenefit !== true)
      .flatMap((benefit) => ofPosts(benefit, results)),
});

import { expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { ImpactInUnit } from '../../../src/web/steps/impact/impact-in-unit.tsx';
import { GoalServed } from '../../../src/web/steps/situation/goal-served.tsx';
import { shippedCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

it('offers the benefits that may serve the goal, and says what the papers say where none does', () => {
  const html = drawn(shippedCase(), <GoalServed />);
  expect(html.match(/checked=""/gu)).toHaveLength(2);
  const none = drawn(withValueAt(shippedCase(), 'situation.goal.benefits', []), <GoalServed />);
  expect(wordsOf(none)).toContain('Nothing chosen: the papers say that it is not measured yet.');
  const nameless = withValueAt(
    withValueAt(shippedCase(), 'situation.goal.name', ''),
    'situation.goal.measure',
    '',
  );
  expect(drawn(nameless, <GoalServed />)).toBe('');
});

it('shows the numbers of the benefit that measures an impact, and asks for them where none does', () => {
  const linked = wordsOf(drawn(shippedCase(), <ImpactInUnit dimension="operational" />));
  expect(linked).toContain('From 240,000 to 192,000 by 31 December 2027, as the benefit says');
  expect(linked).not.toContain('By when?');
  const own = withValueAt(shippedCase(), 'impacts.operational.benefit', '');
  expect(wordsOf(drawn(own, <ImpactInUnit dimension="operational" />))).toContain('By when?');
});

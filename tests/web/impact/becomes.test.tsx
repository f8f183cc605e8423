import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { BenefitCard } from '../../../src/web/steps/impact/benefit-card.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const id = 'status-calls';
const html = (changes: Record<string, unknown>): string =>
  drawn(
    Object.entries(changes).reduce(
      (it, [name, value]) => withValueAt(it, `benefits[${id}].${name}`, value),
      exampleCase(),
    ),
    <BenefitCard id={id} />,
  );
const words = (changes: Record<string, unknown>): string => wordsOf(html(changes));

const budget = 'Which budget line falls?';
const capture = 'Share of the freed time that becomes money';
const posts = 'How many whole posts?';
const share = 'A cost never comes For example';

/** Which of the questions that not every benefit has are asked. */
const asked = (changes: Record<string, unknown>): string[] =>
  [budget, capture, posts, share].filter((question) => words(changes).includes(question));

describe('what becomes of a benefit', () => {
  it('asks for each word only what matters for it', () => {
    expect(asked({ words: { margin: 1 } })).toEqual([]);
    expect(asked({ words: { avoided: 1 } })).toEqual([]);
    expect(asked({ words: { time: 1 } })).toEqual([capture]);
    expect(asked({ words: { released: 1 } })).toEqual([budget, posts]);
    expect(asked({ words: { released: 0.4, time: 0.6 } })).toEqual([budget, capture, posts, share]);
    expect(asked({ words: {} })).toEqual([]);
  });

  it('asks no posts where nothing frees time, and nothing at all of what is shown', () => {
    expect(asked({ words: { released: 1 }, driver: 'case-cycle-time' })).toEqual([budget]);
    expect(asked({ words: { time: 1 }, isShown: true })).toEqual([]);
    expect(html({ isShown: true })).toMatch(/<option value="shown" selected="">/u);
  });

  it('prefills no share of the time, and asks why once there is one', () => {
    const bare = words({ words: { time: 1 }, captureShare: undefined });
    expect(bare).toContain('Nobody has said yet what share of the freed time becomes money. Enter it.');
    expect(bare).not.toContain('Why that share?');
    expect(words({ words: { time: 1 }, captureShare: 0.4 })).toContain('Why that share?');
  });

  it('says in one sentence what is wrong with the shares', () => {
    expect(words({ words: { margin: 0.5, avoided: 0.3 } })).toContain('make 80% together. Make it 100%.');
    expect(words({ words: { margin: 0.5, avoided: 0.5 } })).toContain('Shares that make 100% together.');
  });

  it('asks for the share of each year that builds up so, as many as are given and the next', () => {
    const byYear = words({ ramp: 'by-year', rampShares: [0.4, 0.8] });
    expect(byYear).toContain('Share of the full effect in year 3');
    expect(byYear).not.toContain('Share of the full effect in year 4');
    expect(words({ ramp: 'linear' })).not.toContain('Share of the full effect in year');
    expect(words({ ramp: 'step' })).toContain('Why is it there at once?');
    expect(words({ ramp: 'linear' })).not.toContain('Why is it there at once?');
  });
});

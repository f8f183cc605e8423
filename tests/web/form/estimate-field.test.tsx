import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { estimateSchema } from '../../../src/core/quantities/estimate.ts';
import { EstimateField } from '../../../src/web/steps/form/estimate-field.tsx';
import { metaAt } from '../../../src/web/steps/form/schema-parts.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const path = 'hypothesis.size';

/** The amount as it is typed, and the sign beside it. */
const amountOf = (declared: string, unit: string): string => {
  const estimate = { ...estimateSchema.parse({}), base: 0.25, unit };
  const meta = { control: 'estimate', title: 'How much', unit: declared } as const;
  const html = drawn(
    withValueAt(emptyCase('a-case'), path, estimate),
    <EstimateField meta={meta} name="size" path={path} />,
  );
  const amount = /<input[^>]*id="field:hypothesis.size.base"[^>]*value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const [sign = ''] = /[£%]/u.exec(wordsOf(html)) ?? [];
  return `${amount}${sign}`;
};

describe('an estimate of the case', () => {
  it('is asked for in the unit that its field says, whatever its hint speaks of', () => {
    expect(amountOf('share', '')).toBe('25%');
    expect(amountOf('money', '')).toBe('0.25£');
    expect(amountOf('calls', '')).toBe('0.25');
  });

  it('can be asked of somebody with one press, and says of whom', () => {
    const meta = { control: 'estimate', title: 'How much', unit: 'money' } as const;
    const part = <EstimateField meta={meta} name="size" path={path} />;
    expect(drawn(emptyCase('a-case'), part)).toMatch(/<summary>I do not have this number<\/summary>/u);
    const asked = { ...estimateSchema.parse({}), asked: { ofWhom: 'Marcus Webb', byWhen: '' } };
    expect(wordsOf(drawn(withValueAt(emptyCase('a-case'), path, asked), part))).toContain(
      'Asked of Marcus Webb',
    );
  });

  it('is shown in its own unit where it says another', () => {
    expect(amountOf('money', 'share')).toBe('25%');
  });

  it('has its unit in the schema', () => {
    expect(metaAt('hypothesis.size')?.unit).toBe('share');
    expect(metaAt('situation.doNothingCost')?.unit).toBe('money');
  });
});

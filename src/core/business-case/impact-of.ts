import type { Dimension } from './schema/benefits.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

/** An impact in its own unit: what somebody will notice, from where to where, by when. */
export interface ImpactInUnit {
  measure: string;
  unit: string;
  from: number | undefined;
  to: number | undefined;
  by: string;
  source: string;
  /** The benefit that measures it: its numbers are the benefit’s, and are not typed again. */
  benefit: Benefit | undefined;
  /** The places of the numbers in the case. */
  paths: { measure: string; from: string; to: string; by: string };
}

/** What an impact says of itself, or what the benefit says that measures it. */
export const impactOf = (
  benefits: readonly Benefit[],
  own: BusinessCase['impacts'][Dimension],
  dimension: Dimension,
): ImpactInUnit => {
  const at = `impacts.${dimension}`;
  const benefit = own.benefit === '' ? undefined : benefits.find(({ id }) => id === own.benefit);
  if (benefit === undefined)
    return {
      measure: own.measure,
      unit: own.unit,
      from: own.from,
      to: own.to,
      by: own.by,
      source: own.source,
      benefit,
      paths: { measure: `${at}.measure`, from: `${at}.from`, to: `${at}.to`, by: `${at}.by` },
    };
  const of = `benefits[${benefit.id}]`;
  return {
    measure: own.measure === '' ? benefit.measure : own.measure,
    unit: own.unit,
    from: benefit.baseline,
    to: benefit.target,
    by: benefit.targetDate,
    source: own.source,
    benefit,
    paths: {
      measure: own.measure === '' ? `${of}.measure` : `${at}.measure`,
      from: `${of}.baseline`,
      to: `${of}.target`,
      by: `${of}.targetDate`,
    },
  };
};

/** What a benefit is called in a chart or on a card. */
export const labelOf = ({ label, name }: Pick<Benefit, 'label' | 'name'>): string =>
  label === '' ? name : label;

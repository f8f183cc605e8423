import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import type { Gate } from '../../../src/core/review/index.ts';

/** A change of a case, which may leave fields out that the schema fills. */
export type Spoil = (businessCase: BusinessCase) => unknown;

export type Row = Record<string, unknown>;

export const at =
  (changes: Record<string, unknown>): Spoil =>
  (businessCase) =>
    Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), businessCase);

/** Numbers at these places, multiplied. */
export const times =
  (factor: number, ...paths: string[]): Spoil =>
  (businessCase) =>
    paths.reduce(
      (it, path) => withChangeAt(it, path, (old) => (typeof old === 'number' ? old * factor : old)),
      businessCase,
    );

export const wholeEstimate = (path: string): string[] =>
  ['low', 'base', 'high'].map((end) => `${path}.${end}`);

export const without =
  (list: string, ...ids: string[]): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (rows) =>
      (rows as Row[]).filter(({ id }) => !ids.includes(id as string)),
    );

export const eachOf =
  (list: string, change: (row: Row) => Row): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (rows) => (rows as Row[]).map(change));

export const plus =
  (list: string, ...rows: Row[]): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (old) => [...(old as Row[]), ...rows]);

export const benefitLike =
  (id: string, more: Row): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, 'benefits', (rows) => [
      ...(rows as Row[]),
      { ...(rows as Row[]).find((row) => row['id'] === id), ...more },
    ]);

export const estimate = (base: number, unit: string, period: string, more: Row = {}): Row => ({
  base,
  unit,
  period,
  source: 'Claims system, 2026',
  asOf: '2026-12-31',
  owner: 'Claims Director',
  evidence: ['ledger'],
  ...more,
});

export const all =
  (...spoils: Spoil[]): Spoil =>
  (businessCase) =>
    spoils.reduce<BusinessCase>((it, spoil) => businessCaseSchema.parse(spoil(it)), businessCase);

/** What it is, the gate that must refuse it, where the finding must lie, and how it is done. */
export type SpoilingRow = readonly [string, Gate, string, Spoil];

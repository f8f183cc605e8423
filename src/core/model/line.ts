import type { WordOfMoney } from '../quantities/money-word.ts';
import type { Profile } from './profile.ts';

/** Whose money it is. Our own budget and other functions are the organisation; nobody else is. */
export const accountKinds = ['own', 'function', 'customers', 'colleagues', 'society'] as const;

export type AccountKind = (typeof accountKinds)[number];

export interface Account {
  kind: AccountKind;
  /** Of another function its name; empty for everybody else. */
  name: string;
}

export type Side = 'benefits' | 'costs';

/** An amount over time: what the sums of a case are made of. */
export interface Line {
  id: string;
  title: string;
  /** The benefit, cost or transfer that it comes from; several lines may come from one. */
  row: string;
  /** The cell that it is so much of. */
  amount: string;
  profile: Profile;
  account: Account;
  side: Side;
  /** The share of each word of money in it. */
  words: Partial<Record<WordOfMoney, number>>;
  /** What one account of the organisation pays another: it stands in no sum of the whole. */
  isInside?: true;
  /** The share that counts in released plus margin: what is released only where its budget and holder are named. */
  cash: number;
}

/** Whether the money is the organisation's: the only lines that its net present value adds up. */
export const isOrganisation = ({ account }: Pick<Line, 'account'>): boolean =>
  account.kind === 'own' || account.kind === 'function';

import type { Profile } from './profile.ts';

/** The four words of money; a sum may hold several, but never merges them. */
export const wordsOfMoney = ['released', 'margin', 'avoided', 'time'] as const;

export type WordOfMoney = (typeof wordsOfMoney)[number];

/** How an amount is split among the words: shares that sum to 1. */
export type WordShares = Partial<Record<WordOfMoney, number>>;

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
  words: WordShares;
  /** The share that counts in released plus margin: what is released only where its budget and holder are named. */
  cash: number;
}

/** Whether the money is the organisation's: the only lines that its net present value adds up. */
export const isOrganisation = ({ account }: Pick<Line, 'account'>): boolean =>
  account.kind === 'own' || account.kind === 'function';

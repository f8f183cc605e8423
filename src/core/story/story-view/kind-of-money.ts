import type { WordOfMoney } from '../../quantities/money-word.ts';

/**
 * A word of money; `unnamed` for a saving whose budget or holder nobody has named, which counts in the whole only; or
 * `unsaid` where nobody has said yet what becomes of it.
 */
export type Kind = WordOfMoney | 'unnamed' | 'unsaid';

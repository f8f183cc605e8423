import { type Line, tidied } from '../runs.ts';

/** What follows a bold beginning, without the dash or colon that joins them. */
export const withoutSeparator = ({ runs, values }: Line): Line => {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return { runs, values };
  return { runs: tidied([{ ...first, text: first.text.replace(/^\s*[:–—-]\s+/u, '') }, ...rest]), values };
};

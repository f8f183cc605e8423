import { rowOfTyped } from './typed-row.ts';

/** Where an input is entered, by the id that analyses know it under. */
export const pathOfInput = (id: string): string => {
  const [, kind, rest] = /^(shared|cost|transfer|path):(.*)$/u.exec(id) ?? [];
  if (kind === 'path') return rest ?? id;
  const row = rowOfTyped(id);
  if (row !== undefined)
    return kind === 'cost'
      ? `costs[${rowOfTyped(rest ?? '')}].yearlyAmounts`
      : `benefits[${row}].yearlyAmounts`;
  if (kind === 'shared') return `sharedInputs.${rest}.base`;
  if (kind === 'cost') return `costs[${rest}].amount.base`;
  if (kind === 'transfer') return `transfers[${rest}].amount.base`;
  const [, benefit, input] = /^(.*)\.([^.]+)$/u.exec(id) ?? [];
  return benefit === undefined ? id : `benefits[${benefit}].inputs.${input}.base`;
};

import { slug } from '../../data/slug.ts';
import { type Account, type Line, accountKinds } from '../../model/line.ts';

/** An account as ids have it: `own`, `function.group-it`, `customers`. Names that are written alike are one. */
export const accountId = ({ kind, name }: Account): string =>
  kind === 'function' ? `function.${slug(name) || 'unnamed'}` : kind;

/** Every account that lines stand on, each once: our own always and first, then as they are listed. */
export const accountsOf = (lines: readonly Line[]): { id: string; account: Account }[] => {
  const found = new Map<string, Account>([['own', { kind: 'own', name: '' }]]);
  for (const { account } of lines) {
    const id = accountId(account);
    if (!found.has(id)) found.set(id, account);
  }
  return [...found]
    .map(([id, account]) => ({ id, account }))
    .toSorted((a, b) => accountKinds.indexOf(a.account.kind) - accountKinds.indexOf(b.account.kind));
};

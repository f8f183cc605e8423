import { type Beyond, withoutBeyond } from './beyond-counting.ts';
import { withFollowedIds } from './followed-ids.ts';
import type { Mend } from './mend.ts';
import { type NewId, withOwnIds } from './own-ids.ts';
import { isSafeId, nearestSafeId } from './safe-id.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';
import { withoutOldAmounts } from './unread-amounts.ts';
import { withWholeLetters } from './whole-letters.ts';

/** An empty id of a case is none yet: whoever keeps the case gives it one. */
const withSafeId = (businessCase: BusinessCase): BusinessCase =>
  businessCase.id === '' || isSafeId(businessCase.id)
    ? businessCase
    : { ...businessCase, id: nearestSafeId(businessCase.id, 'case') };

/** One mend for each list and kind, however many rows it has. */
const idMends = (news: readonly NewId[]): Mend[] => {
  const found = new Map<string, Extract<Mend, { code: NewId['code'] }>>();
  for (const { code, path, list } of news) {
    const key = `${code}\n${path}`;
    const count = (found.get(key)?.values.count ?? 0) + 1;
    found.set(key, { code, path, values: { list, count } });
  }
  return [...found.values()];
};

const beyondMends = (beyond: readonly Beyond[]): Mend[] =>
  beyond.map(({ path, list, typed }) => ({ code: 'beyond-counting', path, values: { list, typed } }));

/** A case of the right shape, with everything put right that can be without losing anything. */
export const mended = (businessCase: BusinessCase): { businessCase: BusinessCase; mends: Mend[] } => {
  const news: NewId[] = [];
  const own = withOwnIds(businessCaseSchema, withSafeId(businessCase), news) as BusinessCase;
  let letters = 0;
  const whole = withWholeLetters(withFollowedIds(own, news), (count) => {
    letters += count;
  }) as BusinessCase;
  const { businessCase: counted, beyond } = withoutBeyond(whole);
  return {
    businessCase: withoutOldAmounts(counted),
    mends: [
      ...(own.id === businessCase.id ? [] : [{ code: 'case-id' as const, path: 'id', values: {} }]),
      ...idMends(news),
      ...(letters === 0 ? [] : [{ code: 'broken-letters' as const, path: '', values: { count: letters } }]),
      ...beyondMends(beyond),
    ],
  };
};

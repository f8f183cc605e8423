import { expect, it } from 'vitest';
import { isLockedCopy, lockedCopy, unlocked } from '../../../src/web/persistence/locked-copy.ts';

const text = JSON.stringify({ case: { basics: { title: 'Ein Fall, łąka, قضية' } }, private: null });

it('opens with its passphrase and with no other, however its letters are composed', async () => {
  const locked = await lockedCopy(text, 'Müller geht');
  expect(isLockedCopy(locked)).toBe(true);
  expect(locked).not.toContain('Fall');
  expect(await unlocked(locked, 'Mu\u0308ller geht')).toEqual({ text });
  expect(await unlocked(locked, 'Muller geht')).toEqual({
    refusal: 'That passphrase does not open this copy. Type it once more.',
  });
});

it('locks the same text differently each time, and holds a megabyte', async () => {
  const large = 'ä'.repeat(600_000);
  const [one, other] = [await lockedCopy(large, 'long enough'), await lockedCopy(large, 'long enough')];
  expect(one).not.toBe(other);
  expect(await unlocked(one, 'long enough')).toEqual({ text: large });
});

it('refuses in a sentence what was damaged, cut off, changed or made by a newer version', async () => {
  const locked = await lockedCopy(text, 'long enough');
  const copy = JSON.parse(locked) as Record<string, unknown>;
  const changed = (part: Record<string, unknown>): string => JSON.stringify({ ...copy, ...part });
  const damaged = /damaged/u;
  const all: [string, RegExp][] = [
    [locked.slice(0, -40), damaged],
    [changed({ salt: 17 }), damaged],
    [changed({ content: '*' }), damaged],
    [changed({ iterations: 1e12 }), damaged],
    [changed({ iterations: 0 }), damaged],
    [changed({ version: 2 }), /newer version/u],
    [changed({ content: `${String(copy['content']).slice(0, -8)}AAAAAAA=` }), /does not open/u],
    [changed({ vector: 'AAAA' }), /does not open/u],
  ];
  for (const [file, says] of all)
    expect(await unlocked(file, 'long enough')).toEqual({ refusal: expect.stringMatching(says) });
  expect(isLockedCopy('{"basics":{}}')).toBe(false);
});

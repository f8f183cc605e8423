import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  isAfterPaint,
  isBeforePaint,
  isUntold,
  keepAtOnce,
  tellAfterPaint,
  tellBeforeLeaving,
  tellTyped,
} from '../../../src/web/ui/after-paint.ts';

const frames: (() => void)[] = [];

beforeEach(() => {
  frames.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

afterEach(() => {
  tellTyped();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const paint = (): void => {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
};

it('tells the latest text of each control once, in the order in which they were typed into, after the paint', () => {
  const [first, second] = [{}, {}];
  const told: string[] = [];
  tellAfterPaint(first, () => told.push('first: c'));
  tellAfterPaint(second, () => told.push(`second: x, after its paint: ${isAfterPaint()}`));
  tellAfterPaint(first, () => told.push('first: ca'));
  expect(told).toEqual([]);
  expect([isUntold(first), isUntold(second)]).toEqual([true, true]);
  expect(frames).toHaveLength(1);
  paint();
  expect(told).toEqual(['first: ca', 'second: x, after its paint: true']);
  expect([isUntold(first), isAfterPaint()]).toEqual([false, false]);
  paint();
  expect(told).toHaveLength(2);
});

it('tells before somebody reads or changes the case, and no second time', () => {
  const told: string[] = [];
  tellAfterPaint({}, () => told.push('typed'));
  tellTyped();
  expect(told).toEqual(['typed']);
  paint();
  expect(told).toEqual(['typed']);
});

it('waits for no paint while a control, the screen or the page is left', () => {
  const page = new EventTarget();
  tellBeforeLeaving(page);
  for (const leaving of ['blur', 'beforeunload', 'pagehide', 'visibilitychange', 'hashchange']) {
    const told: string[] = [];
    tellAfterPaint({}, () => told.push(leaving));
    page.dispatchEvent(new Event(leaving));
    expect(told).toEqual([leaving]);
  }
});

it('keeps a key in its own task, and says while it does that nothing is on screen yet', () => {
  const kept: boolean[] = [];
  keepAtOnce(() => kept.push(isBeforePaint()));
  expect([kept, isBeforePaint()]).toEqual([[true], false]);
  expect(() => {
    keepAtOnce(() => {
      throw new Error('full');
    });
  }).toThrow('full');
  expect(isBeforePaint()).toBe(false);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveStore, showSaveState } from '../../src/web/store/save-state.ts';

const shown = (): string => saveStore.getState().saveState.kind;
const isSpoken = (): boolean => saveStore.getState().isSpoken;

beforeEach(() => {
  vi.useFakeTimers();
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'saved', at: '' });
});
afterEach(() => vi.useRealTimers());

it('never shows “saved” over an unfinished write, and speaks of it only when it takes long', () => {
  showSaveState({ kind: 'saving' });
  expect([shown(), isSpoken()]).toEqual(['saving', false]);
  vi.advanceTimersByTime(900);
  showSaveState({ kind: 'saving' });
  expect(isSpoken()).toBe(false);
  vi.advanceTimersByTime(200);
  expect(isSpoken()).toBe(true);
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00.000Z' });
  expect([shown(), isSpoken()]).toEqual(['saved', true]);
});

it('speaks nothing anew where a write is through at once, and says at once that one failed', () => {
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00.000Z' });
  expect(isSpoken()).toBe(false);
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'failed', sentence: 'Storage is full.' });
  expect([shown(), isSpoken()]).toEqual(['failed', true]);
  vi.advanceTimersByTime(2000);
  expect(shown()).toBe('failed');
});

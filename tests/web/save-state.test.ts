import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveStore, showSaveState } from '../../src/web/store/save-state.ts';

const shown = (): string => saveStore.getState().saveState.kind;
const spoken = (): string => saveStore.getState().spoken.kind;

beforeEach(() => {
  vi.useFakeTimers();
  showSaveState({ kind: 'saved', at: '' });
});
afterEach(() => vi.useRealTimers());

it('never shows “saved” over an unfinished write, and speaks of it only when it takes long', () => {
  showSaveState({ kind: 'saving' });
  expect([shown(), spoken()]).toEqual(['saving', 'saved']);
  vi.advanceTimersByTime(900);
  showSaveState({ kind: 'saving' });
  expect(spoken()).toBe('saved');
  vi.advanceTimersByTime(200);
  expect(spoken()).toBe('saving');
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00.000Z' });
  expect([shown(), spoken()]).toEqual(['saved', 'saved']);
});

it('speaks nothing anew where a write is through at once, and says at once that one failed', () => {
  const before = saveStore.getState().spoken;
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00.000Z' });
  expect(saveStore.getState().spoken).toBe(before);
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'failed', sentence: 'Storage is full.' });
  expect([shown(), spoken()]).toEqual(['failed', 'failed']);
  vi.advanceTimersByTime(2000);
  expect(shown()).toBe('failed');
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type SaveState, saveStore, showSaveState } from '../../src/web/store/save-state.ts';

const shown = (): SaveState['kind'] => saveStore.getState().saveState.kind;

beforeEach(() => {
  vi.useFakeTimers();
  showSaveState({ kind: 'saved', at: '' });
});
afterEach(() => vi.useRealTimers());

it('says “saving” only of a write that takes long, however many keys there are meanwhile', () => {
  showSaveState({ kind: 'saving' });
  vi.advanceTimersByTime(900);
  showSaveState({ kind: 'saving' });
  expect(shown()).toBe('saved');
  vi.advanceTimersByTime(200);
  expect(shown()).toBe('saving');
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00Z' });
  expect(shown()).toBe('saved');
});

it('leaves the line as it stands where a write is through at once, and says at once that one failed', () => {
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'saved', at: '2026-11-22T10:00:00Z' });
  vi.advanceTimersByTime(5000);
  expect(shown()).toBe('saved');
  showSaveState({ kind: 'saving' });
  showSaveState({ kind: 'failed', sentence: 'Storage is full. Save a copy to a file.' });
  expect(shown()).toBe('failed');
  vi.advanceTimersByTime(5000);
  expect(shown()).toBe('failed');
});

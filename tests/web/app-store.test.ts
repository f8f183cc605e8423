import { beforeEach, expect, it, vi } from 'vitest';
import { emptyCase } from '../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import {
  appStore,
  closeCase,
  editCase,
  openCase,
  redo,
  removeFrom,
  setField,
  showCase,
  undo,
  showReadOnly,
} from '../../src/web/store/app-store.ts';
import { keepAtOnce, tellTyped } from '../../src/web/ui/after-paint.ts';
import { startOf } from '../../src/web/store/history.ts';

let saved: BusinessCase[] = [];

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  saved = [];
  showCase(startOf({ ...emptyCase('a-case'), unknowns: [] }), ({ businessCase }) => saved.push(businessCase));
});

const title = (): string | undefined => appStore.getState().history?.businessCase.basics.title;

it('hands every change to whoever saves: edits, undo and redo', () => {
  setField('Title', 'basics.title', 'A');
  undo();
  redo();
  expect(saved.map(({ basics }) => basics.title)).toEqual(['A', '', 'A']);
});

it('saves nothing when nothing changed, or when no case is open', () => {
  editCase('Nothing', (businessCase) => businessCase);
  undo();
  closeCase();
  setField('Title', 'basics.title', 'A');
  expect(saved).toEqual([]);
});

it('says what was undone', () => {
  setField('What shall we call it?', 'basics.title', 'A');
  undo();
  expect(appStore.getState().announcement).toBe('Undone: What shall we call it?');
  expect(title()).toBe('');
});

it('gives the place that a step back has changed', () => {
  setField('What shall we call it?', 'basics.title', 'A');
  removeFrom('Removed “Old risk”', 'risks', () => []);
  expect(undo()).toBe('risks');
  expect(undo()).toBe('basics.title');
  expect(undo()).toBeUndefined();
});

it('changes nothing of a case that another tab edits', () => {
  setField('Title', 'basics.title', 'A');
  const { history } = appStore.getState();
  if (history !== null) showReadOnly(history);
  setField('Title', 'basics.title', 'B');
  undo();
  expect(title()).toBe('A');
  expect(saved).toHaveLength(1);
});

it('offers the way back after a removal, until the next change', () => {
  removeFrom('Removed “Old risk”', 'risks', () => []);
  expect(appStore.getState().notice).toEqual({ text: 'Removed “Old risk”', canUndo: true });
  setField('Title', 'basics.title', 'A');
  expect(appStore.getState().notice).toBeNull();
});

it('hands a key to whoever saves before it is on screen, and shows it when it is told', () => {
  keepAtOnce(() => setField('Title', 'basics.title', 'A'));
  keepAtOnce(() => setField('Title', 'basics.title', 'AB'));
  expect(saved.map(({ basics }) => basics.title)).toEqual(['A', 'AB']);
  expect(title()).toBe('');
  tellTyped();
  expect(title()).toBe('AB');
  // Whatever changes the case next builds on what was kept.
  keepAtOnce(() => setField('Title', 'basics.title', 'ABC'));
  setField('Role', 'basics.role', 'Head');
  expect([title(), saved.at(-1)?.basics.title]).toEqual(['ABC', 'ABC']);
  expect(openCase()?.basics.title).toBe('ABC');
});

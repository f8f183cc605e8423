import type { Root } from 'mdast';
import type { Program } from './interpreter/compilation.ts';

/**
 * What was parsed once. Section texts keep their programs; texts with their values taken out keep their Markdown
 * trees, so that a changed value parses nothing again. The counters say what was really parsed.
 */
export interface ParseCache {
  programs: Map<string, Program>;
  trees: Map<string, Root>;
  /** Markdown trees parsed since the start. */
  parsed: number;
  /** Section and partial texts turned into programs since the start. */
  compiled: number;
}

export const newParseCache = (): ParseCache => ({
  programs: new Map(),
  trees: new Map(),
  parsed: 0,
  compiled: 0,
});

/** Typing in a template makes a new text with every key; the oldest go first. */
const most = 2000;

export const remember = <Value>(map: Map<string, Value>, key: string, value: Value): Value => {
  if (map.size >= most) {
    for (const oldest of map.keys()) {
      map.delete(oldest);
      break;
    }
  }
  map.set(key, value);
  return value;
};

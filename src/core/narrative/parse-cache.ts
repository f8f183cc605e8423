import type { Root } from 'mdast';

/**
 * What was parsed once. Texts with their values taken out keep their Markdown
 * trees, so that a changed value parses nothing again. The counters say what was really parsed.
 */
export interface ParseCache {
  trees: Map<string, Root>;
  /** Markdown trees parsed since the start. */
  parsed: number;
}

export const newParseCache = (): ParseCache => ({
  trees: new Map(),
  parsed: 0,
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

import type { Root } from 'mdast';
import type { KeptSection } from './compose-section.ts';
import type { Program } from './interpreter/compilation.ts';
import type { Section } from './sections.ts';
import type { Body } from './tell-sections.ts';

/**
 * What was parsed once. Section texts keep their programs; texts with their values taken out keep their Markdown
 * trees, so that a changed value parses nothing again. Sections whose values did not change either keep their blocks.
 * The counters say what was really parsed.
 */
export interface ParseCache {
  programs: Map<string, Program>;
  trees: Map<string, Root>;
  /** The sections that a file was cut into, by its name and text. */
  cuts: Map<string, Section[]>;
  /** By file and section: what it was last made from, and what it said. */
  sections: Map<string, KeptSection>;
  /** By document: its last telling, of which the next one takes over what is equal. */
  bodies: Map<string, Body>;
  /** Markdown trees parsed since the start. */
  parsed: number;
  /** Section and partial texts turned into programs since the start. */
  compiled: number;
}

export const newParseCache = (): ParseCache => ({
  programs: new Map(),
  trees: new Map(),
  cuts: new Map(),
  sections: new Map(),
  bodies: new Map(),
  parsed: 0,
  compiled: 0,
});

/** Typing in a template makes a new text with every key; the oldest go first. */
const most = 2000;

export const remember = <Value>(map: Map<string, Value>, key: string, value: Value): Value => {
  if (map.size >= most && !map.has(key)) {
    for (const oldest of map.keys()) {
      map.delete(oldest);
      break;
    }
  }
  map.set(key, value);
  return value;
};

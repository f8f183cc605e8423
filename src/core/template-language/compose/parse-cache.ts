import type { SectionCache } from './compose-section.ts';
import type { Section } from '../source/sections.ts';
import type { Body } from './tell-sections.ts';

/**
 * What was parsed once. Section texts keep their programs; texts with their values taken out keep their Markdown
 * trees, so that a changed value parses nothing again. Sections whose values did not change either keep their blocks.
 * The counters say what was really parsed.
 */
export interface ParseCache extends SectionCache {
  /** The sections that a file was cut into, by its name and text. */
  cuts: Map<string, Section[]>;
  /** By document: its last telling, of which the next one takes over what is equal. */
  bodies: Map<string, Body>;
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

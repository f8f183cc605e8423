import type { ComponentType } from 'react';

/** One step of the way: the parts of the case it writes, and what it feeds. */
export interface StepDefinition {
  id: string;
  /** The name in the list of steps. */
  name: string;
  /** A question about the outcome. */
  title: string;
  lead: string;
  group: 'The story' | 'The numbers' | 'The people' | 'The proof';
  /** The places in the case that it writes; review findings under them are its own. */
  paths: readonly string[];
  /** Sections of a document that show it, first the one to show. */
  shows: readonly string[];
  /** Drawn from the schema when absent. */
  Form?: ComponentType;
}

export const defineStep = (step: StepDefinition): StepDefinition => step;

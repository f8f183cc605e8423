import { checkTemplate } from '../template-language/index.ts';
import type { LineOf } from '../template-language/source/read-template.ts';
import type { StoryTemplate } from '../template-language/source/story-template.ts';
import type { TemplateFault } from '../template-language/source/template-fault.ts';
import { storyDeclarations } from './declarations.ts';

/** What is wrong with a story template, before any case is told: checking and building both ask this. */
export const templateFaults = (
  template: StoryTemplate,
  bases: readonly StoryTemplate[],
  lineOf?: LineOf,
): TemplateFault[] =>
  checkTemplate(template, {
    ...storyDeclarations(template.manifest.language),
    bases,
    ...(lineOf === undefined ? {} : { lineOf }),
  });

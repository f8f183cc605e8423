export { checkTemplate } from './check-template.ts';
export * from './compose-story.ts';
export { newParseCache } from './parse-cache.ts';
export { type ReadTemplate, bundleText, templateFromBundle, templateFromFolder } from './read-template.ts';
export type { StoryTemplate } from './story-template.ts';
export { TemplateFault } from './template-fault.ts';

export { checkTemplate } from './check/check-template.ts';
export * from './compose/compose-story.ts';
export { newParseCache } from './compose/parse-cache.ts';
export {
  type ReadTemplate,
  bundleText,
  templateFromBundle,
  templateFromFolder,
} from './source/read-template.ts';
export type { StoryTemplate } from './source/story-template.ts';
export { TemplateFault } from './source/template-fault.ts';

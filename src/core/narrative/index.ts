export { type Declarations, checkTemplate } from './check-template.ts';
export * from './compose-story.ts';
export { type FormatOptions, type Formatter, formatterOf } from './formatter.ts';
export { helpers } from './helpers/index.ts';
export { directives } from './markdown/directives/index.ts';
export { type ParseCache, newParseCache } from './parse-cache.ts';
export { type ReadTemplate, bundleText, templateFromBundle, templateFromFolder } from './read-template.ts';
export { type LeafFormat, type Phrase, type Shape, leafShape, openShape } from './shape.ts';
export {
  type Manifest,
  manifestSchema,
  type StoryTemplate,
  type TemplateDocument,
} from './story-template.ts';
export { TemplateFault } from './template-fault.ts';

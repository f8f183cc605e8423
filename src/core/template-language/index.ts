export { checkTemplate } from './check/check-template.ts';
export { comparedTemplates } from './compare/compared-templates.ts';
export type { DocumentChange, SectionChange, TemplateChange } from './compare/compared-templates.ts';
export type { BlockChange } from './compare/compared-blocks.ts';
export * from './compose/compose-story.ts';
export { dialectPage } from './dialect/dialect-page.ts';
export { newParseCache } from './compose/parse-cache.ts';
export {
  type ReadTemplate,
  type TemplateRead,
  bundleText,
  templateFromBundle,
  templateFromFolder,
} from './source/read-template.ts';
export { type Marks, readSheet, sheetRows, sheetText, stalePlaces, takenFrom } from './translation/sheet.ts';
export { markOf, type PlacedText, textsOf, translatedTemplate } from './translation/texts.ts';
export { lineage } from './source/outline.ts';
export { standingSentences } from './source/standing.ts';
export type { StoryTemplate } from './source/story-template.ts';
export { faultOr, TemplateFault, withTheRest } from './source/template-fault.ts';

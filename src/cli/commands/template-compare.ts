import { comparedTemplates, faultOr, TemplateFault } from '../../core/template-language/index.ts';
import type {
  BlockChange,
  DocumentChange,
  SectionChange,
  TemplateChange,
} from '../../core/template-language/index.ts';
import { Fault, print } from '../output.ts';
import { faultLine, templateInUse } from '../templates.ts';

const marked = (sign: string, text: string): string[] =>
  text.split('\n').map((line) => `      ${sign} ${line}`);

const placeOf = (change: BlockChange): string => {
  const { file, line } = change.what === 'removed' ? change.before : change.after;
  return `${file}:${line}`;
};

const blockLines = (change: BlockChange): string[] => [
  `    ${placeOf(change)} ${change.what}`,
  ...(change.what === 'added' ? [] : marked('-', change.before.text)),
  ...(change.what === 'removed' ? [] : marked('+', change.after.text)),
];

const sectionLines = ({ id, what, isMoved, attributes, blocks }: SectionChange): string[] => [
  `  ${id}: ${what === 'changed' && isMoved ? 'moved' : what}`,
  ...attributes.map(({ name, before, after }) => `    ${name}: "${before}" → "${after}"`),
  ...blocks.flatMap(blockLines),
];

const documentLines = ({ document, what, sections }: DocumentChange): string[] => [
  `${document ?? 'parts'}${what === 'changed' ? '' : `: ${what}`}`,
  ...sections.flatMap(sectionLines),
];

const changeLines = ({ fields, documents }: TemplateChange): string[] => [
  ...(fields.length === 0 ? [] : ['template.json']),
  ...fields.map(({ name, before, after }) => `  ${name}: ${before || 'nothing'} → ${after || 'nothing'}`),
  ...documents.flatMap(documentLines),
];

/** What the second template has otherwise than the first. That they differ is no fault. */
export const compare = (first: string, second: string, places: readonly string[]): 0 => {
  const [before, after] = [templateInUse(first, places), templateInUse(second, places)];
  const change = faultOr(() => comparedTemplates(before, after));
  if (change instanceof TemplateFault) throw new Fault(faultLine(change));
  const lines = changeLines(change);
  print(lines.length === 0 ? 'They are the same.' : lines.join('\n'));
  return 0;
};

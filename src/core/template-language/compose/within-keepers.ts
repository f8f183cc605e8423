import { documentOutline, sectionsThatStay } from '../source/outline.ts';
import type { StoryTemplate } from '../source/story-template.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { isLocked, reasonGiven } from '../source/locks.ts';
import type { ParseCache } from './parse-cache.ts';
import { placedWordings, type WordingOverride } from './wording.ts';

const refusal = (message: string): TemplateFault =>
  new TemplateFault({ file: 'template.json', line: 1 }, message, 'warning');

const isKept = ({ manifest }: StoryTemplate): boolean =>
  (manifest.sectionsThatStay ?? []).length + (manifest.locked ?? []).length > 0;

/** What a case has to say in how a document is told. */
interface Chosen {
  documentId: string;
  choices?: { off?: readonly string[] };
  overrides?: readonly WordingOverride[];
  cache: ParseCache;
}

/** What a case chose, without what the keepers of its templates do not allow; of that it is said why. */
export const withinKeepers = <Input extends Chosen>(
  input: Input,
  line: readonly StoryTemplate[],
): { input: Input; refusals: TemplateFault[] } => {
  const { documentId, choices = {}, overrides = [], cache } = input;
  const { off = [] } = choices;
  if (!line.some(isKept) || off.length + overrides.length === 0) return { input, refusals: [] };
  const outline = faultOr(() => documentOutline(line, documentId, cache));
  if (outline instanceof TemplateFault) return { input, refusals: [] };
  const staying = sectionsThatStay(line, documentId).filter(({ section }) => off.includes(section));
  const locked = overrides.flatMap((override) => {
    const [{ block } = override] = placedWordings([override], outline.told).placed;
    const section = outline.told.find(({ id }) => block.startsWith(`${id}/`));
    const lock =
      section === undefined
        ? undefined
        : outline.locks.find((one) => one.section === section.id && isLocked(block, section, one));
    return lock === undefined ? [] : [{ override, lock }];
  });
  return {
    input: {
      ...input,
      choices: { ...choices, off: off.filter((id) => staying.every(({ section }) => section !== id)) },
      overrides: overrides.filter((override) => locked.every((one) => one.override !== override)),
    },
    refusals: [
      ...staying.map(({ section, because }) =>
        refusal(
          `The section "${section}" is told although this case leaves it out: it stays, because ${reasonGiven(because)}.`,
        ),
      ),
      ...locked.map(({ override, lock }) =>
        refusal(
          `The template's words stand in "${override.block}" and not this case's own: they are locked, because ${reasonGiven(lock.because)}.`,
        ),
      ),
    ],
  };
};

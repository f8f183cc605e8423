import { FileRefusal } from '../files/file-refusal.ts';
import { baseKind } from './base-kind.ts';
import { ExportRefusal } from './exporter.ts';

/** What a company's file gives its look to: a deck, or a paper. */
export type CompanyFileKind = 'pptx' | 'docx';

const kinds: Record<CompanyFileKind, { name: RegExp; program: string; save: string }> = {
  pptx: { name: /\.(?:pptx|potx)$/iu, program: 'PowerPoint', save: '.pptx or .potx' },
  docx: { name: /\.(?:docx|dotx)$/iu, program: 'Word', save: '.docx or .dotx' },
};

/** Looks into the file, and says what of it is used, and what will stay behind. */
const inspect: Record<CompanyFileKind, (bytes: Uint8Array) => Promise<string[]>> = {
  pptx: async (bytes) => (await import('./pptx/inspect-template.ts')).usedOfTemplate(bytes),
  docx: async (bytes) => (await import('./docx/base-parts.ts')).baseParts(bytes).remarks,
};

const kindNamed = (name: string): CompanyFileKind | undefined =>
  (Object.keys(kinds) as CompanyFileKind[]).find((kind) => kinds[kind].name.test(name));

/** A zip, or Office's older container, which also holds every file with a password: what opens it says what is wrong. */
const isOfficeLike = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

const misnamed = (name: string, kind: CompanyFileKind, bytes: Uint8Array): string | undefined => {
  const found = baseKind(bytes);
  const { program, save } = kinds[kind];
  if (found === 'pptx' || found === 'docx')
    return found === kind
      ? undefined
      : `“${name}” is a ${kinds[found].program} file under the name of a ${program} file. Let its name end in ${kinds[found].save}, or choose a ${program} file.`;
  return isOfficeLike(bytes)
    ? undefined
    : `“${name}” is no ${program} file. Choose one that ${program} has saved as ${save}.`;
};

/** Whether a file can give its look, found out when it is chosen: what kind it is and what of it will stay behind, or
 * one sentence that says what to do. */
export const inspectedCompanyFile = async (
  name: string,
  bytes: Uint8Array,
): Promise<{ kind: CompanyFileKind; remarks?: string[] } | { refusal: string }> => {
  const kind = kindNamed(name);
  if (kind === undefined)
    return {
      refusal: `“${name}” cannot give its look. Choose a .pptx or .potx file for the deck, or a .docx or .dotx file for the paper.`,
    };
  const refusal = misnamed(name, kind, bytes);
  if (refusal !== undefined) return { refusal };
  try {
    const remarks = await inspect[kind](bytes);
    return remarks.length === 0 ? { kind } : { kind, remarks };
  } catch (error) {
    const { cause = error } = error instanceof ExportRefusal ? error : {};
    if (cause instanceof ExportRefusal || cause instanceof FileRefusal)
      return { refusal: `“${name}” was not taken. ${cause.message}` };
    throw error;
  }
};

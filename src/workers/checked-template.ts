import { FileRefusal } from '../core/files/file-refusal.ts';
import { fileText } from '../core/files/file-text.ts';
import { loadLanguage } from '../core/story/languages/index.ts';
import { templateFaults } from '../core/story/template-faults.ts';
import { lineage } from '../core/template-language/source/outline.ts';
import { type ReadTemplate, templateFromBundle } from '../core/template-language/source/read-template.ts';
import { TemplateFault } from '../core/template-language/source/template-fault.ts';
import { asFaultMessage } from './fault-message.ts';
import type { TemplateReply, TemplateRequest } from './messages.ts';

type Checked = Omit<Extract<TemplateReply, { faults: unknown }>, 'id'>;

const readFrom = ({ name, bytes }: TemplateRequest['templateFile']): ReadTemplate => {
  try {
    return templateFromBundle(fileText(bytes), name);
  } catch (error) {
    if (error instanceof FileRefusal)
      return { faults: [new TemplateFault({ file: name, line: 1 }, error.message)] };
    throw error;
  }
};

/** What is wrong with a template file, whatever case it will tell, and the template where nothing is that matters. */
export const checkedTemplate = async ({
  templateFile,
  shipped,
}: Omit<TemplateRequest, 'id'>): Promise<Checked> => {
  const read = readFrom(templateFile);
  if ('faults' in read) return { faults: read.faults.map(asFaultMessage), read: null };
  const { template, lineOf } = read;
  await loadLanguage(template.manifest.language);
  const bases = [...read.bases, ...shipped].filter(({ manifest }) => manifest.id !== template.manifest.id);
  const faults = templateFaults(template, bases, lineOf);
  return {
    faults: faults.map(asFaultMessage),
    read: faults.some(({ severity }) => severity !== 'warning')
      ? null
      : { template, bases: lineage(template, bases).slice(0, -1) },
  };
};

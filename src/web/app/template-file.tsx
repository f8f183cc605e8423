import { useState } from 'react';
import { bundleText } from '../../core/template-language/source/read-template.ts';
import type { FaultMessage } from '../../workers/composed-document.ts';
import { checkedTemplateFile } from '../preview/export-worker.ts';
import { allShipped, templateNow } from '../preview/shipped-templates.ts';
import { type TriedTemplate, tryTemplate, useAppStore } from '../store/app-store.ts';
import { languageOfCase } from '../store/language-of-case.ts';
import { templateInUse } from '../store/template-of-case.ts';
import { Button, FileButton } from '../ui/index.ts';
import styles from './app.module.css';
import { handOver } from './case-files.ts';

/** Far more than a template may hold, so that its own sentence can say so. */
const mostBytes = 4_000_000;

interface Looked {
  /** Why it is not tried, or what is to be looked at; empty where nothing is. */
  remark: string;
  faults: readonly FaultMessage[];
  tried: TriedTemplate | null;
}

const refused = (remark: string): Looked => ({ remark, faults: [], tried: null });

/** Checked as a whole before it tells anything; what keeps it from telling a case leaves the one before in use. */
const lookedAt = async (file: File): Promise<Looked> => {
  const { name } = file;
  if (file.size > mostBytes)
    return refused(
      `“${name}” is larger than 4 MB, which no story template is. Choose a .template.json file.`,
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await checkedTemplateFile({ templateFile: { name, bytes }, shipped: await allShipped() });
    if ('unanswered' in reply && reply.unanswered === 'late')
      return refused(`“${name}” takes too long to check. Ask whoever wrote it for a smaller one.`);
    if ('unanswered' in reply || 'failure' in reply)
      return refused(`“${name}” could not be checked. Choose it once more.`);
    const { faults, read } = reply;
    if (read === null)
      return {
        remark: `“${name}” cannot tell a case yet. Put this right in it first:`,
        faults,
        tried: null,
      };
    return {
      remark: faults.length === 0 ? '' : `“${name}” can tell a case. Look at this before you pass it on:`,
      faults,
      tried: { file: name, ...read },
    };
  } catch {
    return refused(`“${name}” could not be read. Choose it once more.`);
  }
};

/** Tries a template from a file on the open case, and hands the one in use over as a file. */
export const TemplateFile = ({ chosenTitle }: { chosenTitle: string }) => {
  const inUse = useAppStore(templateInUse);
  const language = useAppStore(languageOfCase);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const tried = typeof inUse === 'string' ? null : inUse;
  const look = async (file: File): Promise<void> => {
    setIsLooking(true);
    const found = await lookedAt(file);
    setIsLooking(false);
    setLooked(found);
    if (found.tried !== null) tryTemplate(found.tried);
  };
  const save = async (): Promise<void> => {
    const { template, bases } = await templateNow(inUse, language);
    handOver(`${template.manifest.id}.template.json`, 'application/json', bundleText(template, bases));
  };
  const isShown =
    looked !== null && looked.remark !== '' && (looked.tried === null || looked.tried === tried);
  return (
    <section aria-label="Template file" className={styles['base']}>
      <p className={styles['hint']} role="status">
        {isLooking
          ? 'Checking the template …'
          : tried === null
            ? 'A template of a colleague can be tried on this case: a file whose name ends in .template.json.'
            : `“${tried.template.manifest.title}” from “${tried.file}” tells this case while it is open. It is not kept with the case: afterwards “${chosenTitle}” tells it again.`}
      </p>
      {isShown && (
        <div role="alert">
          <p className={styles['refusal']}>{looked.remark}</p>
          {looked.faults.map(({ file, line, message }) => (
            <p key={`${file}:${line}:${message}`} className={styles['hint']}>
              {file}, line {line}: {message}
            </p>
          ))}
        </div>
      )}
      <FileButton
        accept=".json"
        disabled={isLooking}
        name="Template file"
        onChoose={(file) => void look(file)}
      >
        Open a template file
      </FileButton>
      <Button onPress={() => void save()}>Save this template as a file</Button>
      {tried !== null && (
        <Button look="quiet" onPress={() => tryTemplate(null)}>
          Stop trying it
        </Button>
      )}
    </section>
  );
};

import { useState } from 'react';
import type { CompanyFileKind } from '../../core/exporters/inspect-company-file.ts';
import { inspectedFile } from '../preview/export-worker.ts';
import { Button, FileButton } from '../ui/index.ts';
import styles from './app.module.css';

/** A company's file that was looked at and can give its look. */
export interface CompanyFile {
  name: string;
  bytes: Uint8Array;
  kind: CompanyFileKind;
  /** What of it stays behind, said when it is chosen. */
  remarks: readonly string[];
}

const documents: Record<CompanyFileKind, string> = { pptx: 'deck', docx: 'paper' };
const officeKinds = Object.keys(documents) as CompanyFileKind[];

/** Whose look each document has, of those that have one: text files have none. */
export const looks = (
  company: Pick<CompanyFile, 'name' | 'kind'> | null,
  formats: readonly string[],
): string[] => {
  const written = officeKinds.filter((kind) => formats.includes(kind));
  const plain = written.filter((kind) => kind !== company?.kind).map((kind) => `the ${documents[kind]}`);
  const has = plain.length === 1 ? 'has' : 'have';
  return [
    ...(company !== null && written.includes(company.kind)
      ? [`The ${documents[company.kind]} has the look of “${company.name}”.`]
      : []),
    ...(plain.length === 0 ? [] : [`${plain.join(' and ').replace(/^t/u, 'T')} ${has} our plain look.`]),
  ];
};

const failed = 'It could not be read. Choose it once more.';
const late =
  'It takes too long to read, which a company’s template should not. Save a copy without its slides or text, and choose that.';

/** Looked at as soon as it is chosen: what cannot be used is refused at once, and the choice before stays. */
const lookedAt = async (file: File, onSlow: () => void): Promise<CompanyFile | { refusal: string }> => {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await inspectedFile({ name: file.name, bytes }, { onSlow });
    if ('kind' in reply) return { name: file.name, bytes, kind: reply.kind, remarks: reply.remarks ?? [] };
    if ('refusal' in reply) return { refusal: reply.refusal };
    const isLate = 'unanswered' in reply && reply.unanswered === 'late';
    return { refusal: `“${file.name}”: ${isLate ? late : failed}` };
  } catch {
    return { refusal: `“${file.name}”: ${failed}` };
  }
};

const given = ({ name, kind }: CompanyFile): string =>
  `The ${documents[kind]} gets the look of “${name}”; the ${documents[kind === 'pptx' ? 'docx' : 'pptx']} keeps our plain look.`;

/** The company's own look for the deck or the paper, or our plain one. */
export const CompanyFileChoice = ({
  chosen,
  onChoose,
}: {
  chosen: CompanyFile | null;
  onChoose: (file: CompanyFile | null) => void;
}) => {
  const [state, setState] = useState({ looking: false, slow: false, refusal: '' });
  const look = async (file: File): Promise<void> => {
    setState({ looking: true, slow: false, refusal: '' });
    const seen = await lookedAt(file, () => setState({ looking: true, slow: true, refusal: '' }));
    setState({ looking: false, slow: false, refusal: 'refusal' in seen ? seen.refusal : '' });
    if ('kind' in seen) onChoose(seen);
  };
  return (
    <section aria-label="Company file" className={styles['base']}>
      <p className={styles['hint']} role="status">
        {state.slow
          ? 'Looking at the file …'
          : chosen === null
            ? 'The files use our plain look. A file of your company gives them yours: .pptx or .potx for the deck, .docx or .dotx for the paper.'
            : given(chosen)}
      </p>
      {chosen !== null &&
        chosen.remarks.map((remark) => (
          <p key={remark} className={styles['hint']}>
            {remark}
          </p>
        ))}
      {state.refusal !== '' && (
        <p className={styles['refusal']} role="alert">
          {state.refusal}
        </p>
      )}
      <FileButton
        accept=".pptx,.potx,.docx,.dotx"
        disabled={state.looking}
        name="Company file"
        onChoose={(file) => void look(file)}
      >
        Choose a company file
      </FileButton>
      {chosen !== null && (
        <Button
          look="quiet"
          onPress={() => {
            setState({ looking: false, slow: false, refusal: '' });
            onChoose(null);
          }}
        >
          Use the plain look
        </Button>
      )}
    </section>
  );
};

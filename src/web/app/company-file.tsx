import { useEffect, useState } from 'react';
import type { CompanyFileKind } from '../../core/exporters/inspect-company-file.ts';
import { keepCompanyFile, keptCompanyFiles } from '../persistence/company-files.ts';
import { inspectedFile } from '../preview/export-worker.ts';
import { Button, FileButton } from '../ui/index.ts';
import styles from './app.module.css';
import { theRecords } from './the-records.ts';

/** A company's file that was looked at and can give its look. */
export interface CompanyFile {
  name: string;
  bytes: Uint8Array;
  kind: CompanyFileKind;
  /** What of it is used and what stays behind, said when it is chosen. */
  remarks: readonly string[];
}

const documents: Record<CompanyFileKind, string> = { pptx: 'deck', docx: 'paper' };
const officeKinds = Object.keys(documents) as CompanyFileKind[];

type Named = Pick<CompanyFile, 'name' | 'kind'>;

const fileFor = <File extends Named>(companies: readonly File[], kind: CompanyFileKind): File | undefined =>
  companies.find((company) => company.kind === kind);

/** Whose look each document has, of those that have one: text files have none. */
export const looks = (companies: readonly Named[], formats: readonly string[]): string[] => {
  const written = officeKinds.filter((kind) => formats.includes(kind));
  const plain = written
    .filter((kind) => fileFor(companies, kind) === undefined)
    .map((kind) => `the ${documents[kind]}`);
  const has = plain.length === 1 ? 'has' : 'have';
  return [
    ...written.flatMap((kind) => {
      const file = fileFor(companies, kind);
      return file === undefined ? [] : [`The ${documents[kind]} has the look of “${file.name}”.`];
    }),
    ...(plain.length === 0 ? [] : [`${plain.join(' and ').replace(/^t/u, 'T')} ${has} our plain look.`]),
  ];
};

const failed = 'It could not be read. Choose it once more.';
const late =
  'It takes too long to read, which a company’s template should not. Save a copy without its slides or text, and choose that.';

/** Looked at as soon as it is chosen: what cannot be used is refused at once, and the choice before stays. */
const lookedAt = async (
  { name, bytes }: Pick<CompanyFile, 'name' | 'bytes'>,
  onSlow: () => void,
): Promise<CompanyFile | { refusal: string }> => {
  try {
    const reply = await inspectedFile({ name, bytes }, { onSlow });
    if ('kind' in reply) return { name, bytes, kind: reply.kind, remarks: reply.remarks ?? [] };
    if ('refusal' in reply) return { refusal: reply.refusal };
    const isLate = 'unanswered' in reply && reply.unanswered === 'late';
    return { refusal: `“${name}”: ${isLate ? late : failed}` };
  } catch {
    return { refusal: `“${name}”: ${failed}` };
  }
};

const given = (companies: readonly CompanyFile[]): string => {
  const said = officeKinds.map((kind) => {
    const file = fileFor(companies, kind);
    const document = `the ${documents[kind]}`;
    return file === undefined
      ? `${document} keeps our plain look`
      : `${document} gets the look of “${file.name}”`;
  });
  return `${said.join('; ').replace(/^t/u, 'T')}.`;
};

/** The files of the company that were chosen on this device, looked at again. */
export const useCompanyFiles = () => {
  const [companies, setCompanies] = useState<readonly CompanyFile[]>([]);
  /** Until they are there nothing is written: it would have another look than the one chosen. */
  const [isBringing, setBringing] = useState(true);
  useEffect(() => {
    let isThere = true;
    const bringBack = async (): Promise<void> => {
      for (const file of await keptCompanyFiles(await theRecords())) {
        const seen = await lookedAt(file, () => {});
        if (isThere && 'kind' in seen)
          setCompanies((old) => (fileFor(old, seen.kind) === undefined ? [...old, seen] : old));
      }
    };
    void bringBack()
      .catch(() => {
        // What cannot be brought back is chosen again.
      })
      .finally(() => {
        if (isThere) setBringing(false);
      });
    return () => {
      isThere = false;
    };
  }, []);
  const keep = async (kind: CompanyFileKind, file: CompanyFile | null): Promise<void> =>
    keepCompanyFile(await theRecords(), kind, file).catch(() => {
      // Where there is no room, it is there until the tab is closed.
    });
  return {
    companies,
    isBringing,
    choose: (file: CompanyFile) => {
      setCompanies((old) => [...old.filter(({ kind }) => kind !== file.kind), file]);
      void keep(file.kind, file);
    },
    drop: (kind: CompanyFileKind) => {
      setCompanies((old) => old.filter((file) => file.kind !== kind));
      void keep(kind, null);
    },
  };
};

/** The company's own look for the deck and for the paper, or our plain one. */
export const CompanyFileChoice = ({
  companies,
  choose,
  drop,
}: Omit<ReturnType<typeof useCompanyFiles>, 'isBringing'>) => {
  const [state, setState] = useState({ looking: false, slow: false, refusal: '' });
  const look = async (file: File): Promise<void> => {
    setState({ looking: true, slow: false, refusal: '' });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    const seen =
      bytes === null
        ? { refusal: `“${file.name}”: ${failed}` }
        : await lookedAt({ name: file.name, bytes }, () =>
            setState({ looking: true, slow: true, refusal: '' }),
          );
    setState({ looking: false, slow: false, refusal: 'refusal' in seen ? seen.refusal : '' });
    if ('kind' in seen) choose(seen);
  };
  return (
    <section aria-label="Company file" className={styles['base']}>
      <p className={styles['hint']} role="status">
        {state.slow
          ? 'Looking at the file …'
          : companies.length === 0
            ? 'The files use our plain look. A file of your company gives them yours: .pptx or .potx for the deck, .docx or .dotx for the paper. It is kept on this device for your next export.'
            : given(companies)}
      </p>
      {companies.flatMap(({ kind, remarks }) =>
        remarks.map((remark) => (
          <p key={`${kind} ${remark}`} className={styles['hint']}>
            {remark}
          </p>
        )),
      )}
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
      {officeKinds
        .filter((kind) => fileFor(companies, kind) !== undefined)
        .map((kind) => (
          <Button
            key={kind}
            look="quiet"
            onPress={() => {
              setState({ looking: false, slow: false, refusal: '' });
              drop(kind);
            }}
          >
            Use the plain look for the {documents[kind]}
          </Button>
        ))}
    </section>
  );
};

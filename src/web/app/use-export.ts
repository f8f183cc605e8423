import { useEffect, useRef, useState } from 'react';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { ExportStage } from '../../core/exporters/exporter.ts';
import { unsaidSentence } from '../../core/document/says-nothing.ts';
import type { ExportRequest } from '../../workers/messages.ts';
import { exportedFiles } from '../preview/export-worker.ts';
import { templateNow } from '../preview/shipped-templates.ts';
import { localDay } from '../../core/data/local-day.ts';
import { appStore, editCase } from '../store/app-store.ts';
import { templateInUse } from '../store/template-of-case.ts';
import { keepSnapshot } from '../persistence/snapshots.ts';
import { resultsFor } from '../store/derived.ts';
import { caseFileName, handOver, handOverCase } from './case-files.ts';
import { now, theRecords } from './the-records.ts';
import { type CompanyFile, looks } from './company-file.tsx';
import { unwritten } from './export-words.ts';

interface Done {
  names: string[];
  looks: string[];
  remarks: string[];
  /** What is left out, and what to enter so that it is told. */
  left: string;
  seconds: string;
}

export type ExportState =
  | 'ready'
  /** Words come only when it takes longer than a moment. */
  | { stage: ExportStage | null; isSlow: boolean }
  | Done
  | { failure: string };

interface Wanted {
  businessCase: BusinessCase;
  /** The ids of the choices, as the edition keeps them. */
  ids: readonly string[];
  files: ExportRequest['files'];
  withCase: boolean;
  companies: readonly CompanyFile[];
}

type Editions = typeof import('../../core/business-case/editions.ts');

/** The edition stands in the case with its figures; the case as it was stays on this device. */
const keepEdition = async (
  { figureValues, newEdition, withEdition }: Editions,
  { businessCase, ids }: Wanted,
  date: string,
): Promise<void> => {
  const figures = figureValues(resultsFor(businessCase).figures);
  const edition = newEdition(businessCase, { date, documents: ids, figures });
  editCase('Export', (old) => withEdition(old, edition));
  const at = now();
  const why = { kind: 'edition', number: edition.number } as const;
  await keepSnapshot(await theRecords(), businessCase.id, businessCase, { at, why, savedAt: at }).catch(
    () => {
      // Where there is no room, the save line says so.
    },
  );
};

/** Writes files, says how far it is, and can be stopped; an edition is kept only of what was handed over. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>('ready');
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const run = async (wanted: Wanted): Promise<void> => {
    const { businessCase, files, withCase, companies } = wanted;
    const stopper = new AbortController();
    stopping.current = stopper;
    setState({ stage: null, isSlow: false });
    const progress = (news: Partial<{ stage: ExportStage; isSlow: boolean }>): void =>
      setState((old) => (typeof old === 'object' && 'isSlow' in old ? { ...old, ...news } : old));
    const started = performance.now();
    const today = localDay(new Date());
    // Before anything is handed over: what cannot be noted down is not handed over either.
    const editions = await import('../../core/business-case/editions.ts');
    const reply = await exportedFiles(
      {
        businessCase,
        ...(await templateNow(templateInUse(appStore.getState()), businessCase.basics.language)),
        files,
        companyFiles: companies.map(({ bytes }) => bytes),
        today,
        createdAt: now(),
      },
      {
        signal: stopper.signal,
        onSlow: () => progress({ isSlow: true }),
        onStage: (stage) => progress({ stage }),
      },
    );
    if ('unanswered' in reply || 'failure' in reply) {
      setState({ failure: 'failure' in reply ? reply.failure : unwritten[reply.unanswered] });
      return;
    }
    if (reply.files.length === 0 && !withCase) {
      setState({ failure: `${unsaidSentence(reply.unsaid)} Enter first what the checks above ask for.` });
      return;
    }
    for (const file of reply.files) handOver(file.name, file.mediaType, file.bytes);
    if (withCase) await handOverCase(businessCase);
    await keepEdition(editions, wanted, today);
    const { leftOutLine } = await import('../../core/story/left-out-line.ts');
    setState({
      names: [...reply.files.map(({ name }) => name), ...(withCase ? [caseFileName(businessCase)] : [])],
      looks: looks(
        companies,
        files.map(({ format }) => format),
      ),
      remarks: [
        ...(reply.unsaid.length === 0 ? [] : [unsaidSentence(reply.unsaid)]),
        ...reply.files.flatMap(({ remarks }) => remarks),
        ...reply.faults.map(({ message }) => message),
      ],
      left: leftOutLine(reply.left, businessCase),
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    });
  };

  return { state, run, stop: () => stopping.current?.abort() };
};

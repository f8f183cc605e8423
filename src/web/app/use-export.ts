import { useEffect, useRef, useState } from 'react';
import { caseHash } from '../../core/business-case/case-hash.ts';
import { caseText } from '../../core/business-case/open-case.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { ExportStage } from '../../core/exporters/exporter.ts';
import type { LeftOut } from '../../core/narrative/compose-story.ts';
import type { ExportRequest } from '../../workers/messages.ts';
import { exportedFiles } from '../preview/export-worker.ts';
import { shippedTemplate } from '../preview/shipped-templates.ts';
import { localDay, templateId } from '../preview/use-story.ts';
import { editCase } from '../store/app-store.ts';
import { caseFileName, handOver } from './case-files.ts';
import { type CompanyFile, looks } from './company-file.tsx';
import { unwritten } from './export-words.ts';

interface Done {
  names: string[];
  looks: string[];
  remarks: string[];
  left: LeftOut[];
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
  base: CompanyFile | null;
}

const keepEdition = ({ businessCase, ids }: Wanted, today: string): void => {
  const number = (businessCase.editions.at(-1)?.number ?? 0) + 1;
  const { editions: _editions, ...asItWas } = businessCase;
  editCase('Export', (old) => ({
    ...old,
    editions: [
      ...old.editions,
      { number, date: today, hash: caseHash(businessCase), documents: [...ids], case: asItWas },
    ],
  }));
};

/** Writes files, says how far it is, and can be stopped; an edition is kept only of what was handed over. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>('ready');
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const run = async (wanted: Wanted): Promise<void> => {
    const { businessCase, files, withCase, base } = wanted;
    const stopper = new AbortController();
    stopping.current = stopper;
    setState({ stage: null, isSlow: false });
    const progress = (news: Partial<{ stage: ExportStage; isSlow: boolean }>): void =>
      setState((old) => (typeof old === 'object' && 'isSlow' in old ? { ...old, ...news } : old));
    const started = performance.now();
    const now = new Date();
    const today = localDay(now);
    const reply = await exportedFiles(
      {
        businessCase,
        template: await shippedTemplate(templateId),
        files,
        base: base?.bytes ?? null,
        today,
        createdAt: now.toISOString(),
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
    for (const file of reply.files) handOver(file.name, file.mediaType, file.bytes);
    if (withCase) handOver(caseFileName(businessCase), 'application/json', caseText(businessCase));
    keepEdition(wanted, today);
    setState({
      names: [...reply.files.map(({ name }) => name), ...(withCase ? [caseFileName(businessCase)] : [])],
      looks: looks(
        base,
        files.map(({ format }) => format),
      ),
      remarks: reply.files.flatMap(({ remarks }) => remarks),
      left: reply.left,
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    });
  };

  return { state, run, stop: () => stopping.current?.abort() };
};

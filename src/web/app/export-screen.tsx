import { Download } from 'lucide-react';
import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import { formats } from '../../core/exporters/index.ts';
import type { LeavingFormat } from '../../core/exporters/what-leaves.ts';
import { findingsBefore } from '../../core/review/gates.ts';
import { composedOf, frontOf, useStory } from '../preview/use-story.ts';
import { useAppStore, useBusinessCase } from '../store/app-store.ts';
import { useFindings } from '../store/derived.ts';
import { templateInUse } from '../store/template-of-case.ts';
import { Button, CheckCard } from '../ui/index.ts';
import styles from './app.module.css';
import { CompanyFileChoice, useCompanyFiles } from './company-file.tsx';
import { ExportChoices } from './export-choice-list.tsx';
import { exportChoices } from './export-choices.ts';
import { stageWords } from './export-words.ts';
import { hrefToReference, useReferencePage } from './reference/reference-place.ts';
import { hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TemplateStanding } from './template-standing.tsx';
import { useExport } from './use-export.ts';

/** What draws slides comes with the first deck. */
const AllSlides = lazy(async () => {
  const { AllSlides: Slides } = await import('../preview/all-slides.tsx');
  return { default: Slides };
});

/** Which stories a case can be told as. */
const StoryTemplateChoice = lazy(async () => {
  const { StoryTemplateChoice: Choice } = await import('./story-template-choice.tsx');
  return { default: Choice };
});

/** What can be read in the files stands behind a line, and comes a moment later. */
const WhatLeaves = lazy(async () => {
  const { WhatLeaves: Leaves } = await import('./what-leaves.tsx');
  return { default: Leaves };
});

/** What a template can say, for whoever writes one. */
const ReferenceScreen = lazy(async () => {
  const { ReferenceScreen: Screen } = await import('./reference/reference-screen.tsx');
  return { default: Screen };
});

/** It is here since the first step was shown. */
const OpenFindings = lazy(async () => {
  const { OpenFindings: Findings } = await import('./open-findings.tsx');
  return { default: Findings };
});

const Checks = ({ caseId }: { caseId: string }) => {
  const open = useFindings((findings) => findingsBefore(findings, 'board'));
  if (open.length === 0) return <p className={styles['good']}>Every check for the board passes.</p>;
  return (
    <Suspense fallback={null}>
      <OpenFindings caseId={caseId} findings={open} />
    </Suspense>
  );
};

const usualOnes: readonly string[] = [];

/** What to take to the board: checks, documents, what leaves with the files, and every slide before it is written. */
export const ExportScreen = ({
  route: { caseId, wanted: first = usualOnes },
}: {
  /** The choices that are wanted until a person chooses otherwise, where the template makes them. */
  route: { caseId: string; wanted?: readonly string[] | undefined };
}) => {
  const businessCase = useBusinessCase((whole) => whole);
  const story = useStory();
  const choices = useMemo(() => exportChoices(formats, story?.offered ?? []), [story?.offered]);
  const template = useAppStore(templateInUse);
  /** Null until a person chooses of what a template makes: then it is the usual ones. */
  const [chosen, setChosen] = useState<{ of: typeof template; ids: readonly string[] } | null>(null);
  const isFirst = choices.some(({ id }) => first.includes(id));
  const wanted = useMemo(
    () =>
      choices.filter(({ id, isUsual }) =>
        chosen?.of === template ? chosen.ids.includes(id) : isFirst ? first.includes(id) : isUsual,
      ),
    [choices, chosen, template, first, isFirst],
  );
  const [withCase, setWithCase] = useState(false);
  const { state, run, stop } = useExport();
  const { isBringing, ...company } = useCompanyFiles();
  const tools = useRef<HTMLDivElement>(null);
  const count = wanted.reduce((sum, { files }) => sum + files, 0) + (withCase ? 1 : 0);
  const leaving = useMemo(
    (): LeavingFormat[] => [
      ...new Set(wanted.map(({ format }) => format)),
      ...(withCase ? (['case'] as const) : []),
    ],
    [wanted, withCase],
  );
  const deck = story === null ? undefined : composedOf(story, frontOf(story, 'deck'))?.deck;

  const isBusy = typeof state === 'object' && 'isSlow' in state;
  const page = useReferencePage();
  if (page !== null)
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        <ReferenceScreen caseId={caseId} page={page} />
      </Suspense>
    );

  return (
    <div className={styles['exporting']}>
      <main className={styles['exportMain']} id="main">
        <a href={hrefTo.hub(caseId)}>Back to the case</a>
        <ScreenTitle>Take it to the board</ScreenTitle>
        <Checks caseId={caseId} />
        <TemplateStanding />
        <Suspense fallback={null}>
          <StoryTemplateChoice />
        </Suspense>
        <fieldset className={styles['choices']}>
          <legend>What do you need?</legend>
          <ExportChoices
            choices={choices}
            wanted={wanted.map(({ id }) => id)}
            onChoose={(ids) => setChosen({ of: template, ids })}
          />
          <CheckCard
            hint="To carry on elsewhere, or to share with a colleague"
            title="Case file"
            value={withCase}
            onChange={setWithCase}
          />
        </fieldset>
        <p className={styles['hint']}>
          <a href={hrefToReference(caseId, 'index')}>What a template can say</a>
        </p>
        <CompanyFileChoice {...company} />
        <Suspense fallback={null}>
          <WhatLeaves formats={leaving} />
        </Suspense>
        <p className={styles['hint']}>
          Casewright sends nothing anywhere: the files are saved on this computer.
        </p>
        <div ref={tools} className={styles['exportTools']}>
          <Button
            disabled={count === 0 || isBusy || isBringing}
            large
            look="primary"
            onPress={() =>
              void run({
                businessCase,
                ids: wanted.map(({ id }) => id),
                files: wanted.map(({ document, format }) => ({ document, format })),
                withCase,
                companies: company.companies,
              })
            }
          >
            <Download aria-hidden size={18} />{' '}
            {isBusy ? 'Writing …' : `Export ${count} ${count === 1 ? 'file' : 'files'}`}
          </Button>
          {isBusy && (
            <Button
              large
              onPress={() => {
                stop();
                // The button that is pressed goes away: the one beside it keeps the focus.
                tools.current?.querySelector('button')?.focus();
              }}
            >
              Stop
            </Button>
          )}
        </div>
        <p role="status">{isBusy && state.isSlow ? stageWords(state.stage) : ''}</p>
        <div aria-live="polite">
          {typeof state === 'object' && 'failure' in state && (
            <p className={styles['refusal']}>{state.failure}</p>
          )}
          {typeof state === 'object' && 'names' in state && (
            <div className={styles['done']}>
              <p>
                <strong>Written in {state.seconds} seconds.</strong> Your browser saved:
              </p>
              <ul>
                {state.names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
              {state.looks.length > 0 && <p>{state.looks.join(' ')}</p>}
              {state.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
              {state.left !== '' && <p>{state.left}</p>}
            </div>
          )}
        </div>
      </main>
      <section aria-label="Slides" className={styles['gallery']}>
        {deck !== null && deck !== undefined && (
          <Suspense fallback={null}>
            <AllSlides deck={deck} />
          </Suspense>
        )}
      </section>
    </div>
  );
};

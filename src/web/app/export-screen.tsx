import { Download } from 'lucide-react';
import { useState } from 'react';
import { figureValues, newEdition, withEdition } from '../../core/business-case/editions.ts';
import { caseText } from '../../core/business-case/open-case.ts';
import { findingsBefore } from '../../core/review/index.ts';
import type { LeftOut } from '../../core/narrative/compose-story.ts';
import { sectionName } from '../../core/narrative/long-sections.ts';
import { editCase, useBusinessCase } from '../store/app-store.ts';
import { resultsFor, useDerived } from '../store/derived.ts';
import { exportedFiles } from '../preview/export-worker.ts';
import { shippedTemplate } from '../preview/shipped-templates.ts';
import { SlideView } from '../preview/slide-view.tsx';
import previewStyles from '../preview/preview.module.css';
import { localDay, templateId, useStory } from '../preview/use-story.ts';
import { Button, CheckCard } from '../ui/index.ts';
import styles from './app.module.css';
import { caseFileName, handOver } from './case-files.ts';
import { type CompanyFile, CompanyFileChoice, looks } from './company-file.tsx';
import { OpenFindings } from './open-findings.tsx';
import { hrefTo } from './routes.ts';
import { ScreenTitle } from './screen-title.tsx';

const choices = [
  {
    id: 'deck-pptx',
    document: 'deck',
    format: 'pptx',
    title: 'Board deck',
    hint: 'PowerPoint: charts stay editable, speaker notes',
  },
  {
    id: 'paper-docx',
    document: 'paper',
    format: 'docx',
    title: 'Board paper',
    hint: 'Word: headings and tables you can edit',
  },
  {
    id: 'deck-md',
    document: 'deck',
    format: 'md',
    title: 'Deck as text',
    hint: 'Markdown, to read differences',
  },
  {
    id: 'paper-md',
    document: 'paper',
    format: 'md',
    title: 'Paper as text',
    hint: 'Markdown, to read differences',
  },
] as const;

interface Done {
  names: string[];
  looks: string[];
  remarks: string[];
  left: LeftOut[];
  seconds: string;
}

const Checks = ({ caseId }: { caseId: string }) => {
  const open = useDerived(({ findings }) => findingsBefore(findings, 'board'));
  if (open.length === 0) return <p className={styles['good']}>Every check for the board passes.</p>;
  return <OpenFindings caseId={caseId} findings={open} />;
};

/** What to take to the board: checks, documents, and every slide before it is written. */
export const ExportScreen = ({ caseId }: { caseId: string }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const story = useStory();
  const [wanted, setWanted] = useState<readonly string[]>(['deck-pptx', 'paper-docx']);
  const [withCase, setWithCase] = useState(false);
  const [state, setState] = useState<'ready' | 'busy' | Done | { failure: string }>('ready');
  const [base, setBase] = useState<CompanyFile | null>(null);
  const count = wanted.length + (withCase ? 1 : 0);
  const deck = story?.documents.find((composed) => composed.deck !== null)?.deck;

  const run = async (): Promise<void> => {
    setState('busy');
    const started = performance.now();
    const now = new Date();
    const reply = await exportedFiles({
      businessCase,
      template: await shippedTemplate(templateId),
      files: choices
        .filter(({ id }) => wanted.includes(id))
        .map(({ document, format }) => ({ document, format })),
      base: base?.bytes ?? null,
      today: localDay(now),
      createdAt: now.toISOString(),
    });
    if ('failure' in reply) {
      setState({ failure: reply.failure });
      return;
    }
    for (const file of reply.files) handOver(file.name, file.mediaType, file.bytes);
    if (withCase) handOver(caseFileName(businessCase), 'application/json', caseText(businessCase));
    const edition = newEdition(businessCase, {
      date: localDay(now),
      documents: wanted,
      figures: figureValues(resultsFor(businessCase).figures),
    });
    editCase('Export', (old) => withEdition(old, edition));
    setState({
      names: [...reply.files.map(({ name }) => name), ...(withCase ? [caseFileName(businessCase)] : [])],
      looks: looks(
        base,
        choices.filter(({ id }) => wanted.includes(id)).map(({ format }) => format),
      ),
      remarks: reply.files.flatMap(({ remarks }) => remarks),
      left: reply.left,
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    });
  };

  return (
    <div className={styles['exporting']}>
      <main className={styles['exportMain']} id="main">
        <a href={hrefTo.hub(caseId)}>Back to the case</a>
        <ScreenTitle>Take it to the board</ScreenTitle>
        <Checks caseId={caseId} />
        <fieldset className={styles['choices']}>
          <legend>What do you need?</legend>
          {choices.map(({ id, title, hint }) => (
            <CheckCard
              key={id}
              hint={hint}
              title={title}
              value={wanted.includes(id)}
              onChange={(isWanted) =>
                setWanted((old) => (isWanted ? [...old, id] : old.filter((other) => other !== id)))
              }
            />
          ))}
          <CheckCard
            hint="To carry on elsewhere, or to share with a colleague"
            title="Case file"
            value={withCase}
            onChange={setWithCase}
          />
        </fieldset>
        <CompanyFileChoice chosen={base} onChoose={setBase} />
        <p className={styles['hint']}>Nothing leaves this computer.</p>
        <Button disabled={count === 0 || state === 'busy'} large look="primary" onPress={() => void run()}>
          <Download aria-hidden size={18} />{' '}
          {state === 'busy' ? 'Writing …' : `Export ${count} ${count === 1 ? 'file' : 'files'}`}
        </Button>
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
              {state.left.length > 0 && (
                <p>
                  Left out, because the case does not hold it yet:{' '}
                  {[...new Set(state.left.map(({ section }) => sectionName(section)))].join(', ')}.
                </p>
              )}
            </div>
          )}
        </div>
      </main>
      <section aria-label="Slides" className={styles['gallery']}>
        {deck !== null && deck !== undefined && (
          <>
            <h2>{deck.slides.length} slides</h2>
            <ol className={previewStyles['thumbs']}>
              {deck.slides.map((slide) => (
                <li key={slide.slideId}>
                  <SlideView locale={deck.language} profile={deck.profile} slide={slide} />
                  <span className={previewStyles['thumbTitle']}>
                    <strong>{slide.number}</strong> {slide.part}
                    {!slide.fits && <span> holds more than fits</span>}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </div>
  );
};

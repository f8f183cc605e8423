import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countingWords } from '../../../core/business-case/results/counting-words.ts';
import { traceLines, tracedSources } from '../../../core/business-case/results/trace-lines.ts';
import type { Figure } from '../../../core/business-case/figure.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useFigures } from '../../figures/use-uncertainty.ts';
import { Trace } from '../../figures/trace.tsx';
import { useStory } from '../../preview/use-story.ts';
import { figureAt, placeOf } from '../../steps/field-place.ts';
import { FieldGrid, FormField } from '../../steps/form/form-field.tsx';
import { LeadOfScreen } from '../../steps/form/form-context.ts';
import { partsOf } from '../../steps/form/schema-parts.ts';
import { AnswerField } from '../../steps/impact/answer-field.tsx';
import { placeTitle } from '../../steps/place-title.ts';
import { useAppStore, useBusinessCase, wantField } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { hrefTo } from '../../store/routes.ts';
import { Button } from '../../ui/index.ts';
import { appearsIn } from './appears-in.ts';
import { type Behind, fieldBehind } from './field-behind.ts';
import styles from './deck.module.css';

const Fields = ({ behind }: { behind: Behind }) => {
  if (behind.kind === 'field') return <FormField meta={behind.meta} name={behind.path} path={behind.path} />;
  if (behind.kind === 'group') return <FieldGrid parts={partsOf(behind.path)} />;
  const { benefit, driver, input, name } = behind;
  return <AnswerField benefit={benefit} driver={driver} input={input} name={name} />;
};

/** The documents and slides that show it, each a way there. */
const Appears = ({ caseId, path }: { caseId: string; path: string }) => {
  const story = useStory();
  const places = story === null ? [] : appearsIn(story, path);
  if (places.length === 0) return null;
  return (
    <section aria-label="Where it appears">
      <h3>Where it appears</h3>
      <ul className={styles['places']}>
        {places.map(({ document, name, slide }) => (
          <li key={`${document} ${name}`}>
            {slide === '' ? name : <a href={hrefTo.deck(caseId, slide, path)}>{name}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const OfFigure = ({ figure, onOpen }: { figure: Figure; onOpen: (path: string) => void }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const formats = useCaseFormats();
  const figures = useFigures(businessCase);
  const { base, months } = resultsFor(businessCase);
  const shown = figures[figure.id] ?? figure;
  return (
    <>
      <p className={styles['kind']}>A number that is worked out</p>
      <h2>{shown.label}</h2>
      <Trace
        counting={shown.traced === undefined ? countingWords(businessCase.settings, months, formats) : []}
        figure={shown}
        formats={formats}
        lines={traceLines(businessCase, base, shown)}
        sources={tracedSources(businessCase, shown)}
        onOpen={onOpen}
      />
    </>
  );
};

const OfField = ({ path, behind }: { path: string; behind: Behind | undefined }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  return (
    <>
      <p className={styles['kind']}>What you pressed stands in</p>
      <h2>{placeTitle(behind?.path ?? path, [businessCase])}</h2>
      {behind !== undefined && (
        <fieldset disabled={isReadOnly}>
          <LeadOfScreen value="">
            <Fields behind={behind} />
          </LeadOfScreen>
        </fieldset>
      )}
    </>
  );
};

/** What stands behind a value of a document: its field to change, or how it is worked out, and where else it stands. */
export const BehindPanel = ({
  caseId,
  at,
  onOpen,
  onClose,
}: {
  caseId: string;
  at: string;
  onOpen: (path: string) => void;
  onClose: () => void;
}) => {
  const panel = useRef<HTMLElement>(null);
  const businessCase = useBusinessCase((whole) => whole);
  const figure = at.startsWith('figures.') ? figureAt(businessCase, at.slice('figures.'.length)) : undefined;
  const place = placeOf(businessCase, at);
  const behind = figure === undefined ? fieldBehind(businessCase, place.field) : undefined;
  const seen = useRef('');
  useEffect(() => {
    if (seen.current === at) return;
    seen.current = at;
    const controls = [
      ...(panel.current?.querySelectorAll<HTMLElement>(
        'fieldset input:not([type="hidden"]), fieldset textarea, fieldset select',
      ) ?? []),
    ];
    // Of a range the number that was pressed, else the likely one.
    const pressed =
      controls.find(({ id }) => id === `field:${at}`) ?? controls.find(({ id }) => id.endsWith('.base'));
    (pressed ?? controls[0] ?? panel.current)?.focus({ preventScroll: true });
  }, [at]);
  return (
    <aside ref={panel} aria-label="What stands behind it" className={styles['panel']} tabIndex={-1}>
      <div
        className={styles['inPanel']}
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <div className={styles['close']}>
          <Button look="quiet" name="Close what stands behind it" onPress={onClose}>
            <X aria-hidden size={18} />
          </Button>
        </div>
        {figure === undefined ? (
          <OfField behind={behind} path={place.field} />
        ) : (
          <OfFigure figure={figure} onOpen={onOpen} />
        )}
        <Appears caseId={caseId} path={at} />
        <p>
          <a href={hrefTo.step(caseId, place.step)} onClick={() => wantField(place.field)}>
            Open it in Write
          </a>
        </p>
      </div>
    </aside>
  );
};

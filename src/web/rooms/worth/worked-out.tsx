import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { type ValueStep, valueSteps } from '../../../core/story/exhibits/value-build-up.ts';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import { figureText } from '../../figures/figure-text.ts';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { ChanceOfLoss } from '../../parts/chance-of-loss.tsx';
import { stressRows } from '../../parts/stress-rows.ts';
import { Button } from '../../ui/index.ts';
import { type Worth, inSentences } from './worth-of-case.ts';
import styles from './worth.module.css';

interface WorkedOutProps {
  worth: Worth;
  view: CaseInNumbers;
  onClose: () => void;
}

const Step = ({
  step,
  view,
  onOpen,
}: {
  step: ValueStep;
  view: CaseInNumbers;
  onOpen: (path: string) => void;
}) => (
  <li>
    <button type="button" onClick={() => onOpen(step.path)}>
      <span>{step.name}</span>
      <strong>{figureText(view.formats, 'money', step.amount, 'table')}</strong>
    </button>
  </li>
);

const End = ({
  step,
  view,
  chance,
  range,
}: {
  step: ValueStep;
  view: CaseInNumbers;
  chance: number | undefined;
  range: string;
}) => (
  <li className={styles['end']}>
    <span>{step.name}</span>
    <strong>{figureText(view.formats, 'money', step.amount, 'table')}</strong>
    <small>
      {range}
      {chance !== undefined && (
        <>
          {' '}
          <ChanceOfLoss chance={chance} view={view} />
        </>
      )}
    </small>
  </li>
);

const Steps = ({ view, onOpen }: { view: CaseInNumbers; onOpen: (path: string) => void }) => {
  const steps = valueSteps(view);
  const simulated = useSimulated(view.businessCase);
  if (steps === null) return null;
  const { figures } = view.results;
  const rangeOf = ({ path }: ValueStep): string => {
    const figure = figures[path.slice('figures.'.length)];
    const { p10, p90 } = figure ?? { p10: null, p90: null };
    return p10 === null || p90 === null || p10 === p90
      ? ''
      : `8 in 10 cases: ${figureText(view.formats, 'money', p10)} to ${figureText(view.formats, 'money', p90)}.`;
  };
  const { money, beyond, cash, whole } = steps;
  return (
    <ol className={styles['steps']}>
      {money.map((step) => (
        <Step key={step.name + step.path} step={step} view={view} onOpen={onOpen} />
      ))}
      {beyond.length > 0 && (
        <End chance={simulated?.uncertainty.chanceOfLossCash} range={rangeOf(cash)} step={cash} view={view} />
      )}
      {beyond.map((step) => (
        <Step key={step.name + step.path} step={step} view={view} onOpen={onOpen} />
      ))}
      <End chance={simulated?.uncertainty.chanceOfLoss} range={rangeOf(whole)} step={whole} view={view} />
    </ol>
  );
};

/** What moves it most, what is left if it goes worse, and the sum that is not discounted. */
const Foot = ({ view, onOpen }: { view: CaseInNumbers; onOpen: (path: string) => void }) => {
  const [widest] = movingInputs(view.businessCase, 0);
  const stresses = stressRows(view).filter(({ figures: [figure] }) => typeof figure?.value === 'number');
  const undiscounted = view.results.figures['net-benefit'];
  const moves = widest !== undefined && widest.worthAtLow !== widest.worthAtHigh;
  return (
    <div className={styles['foot']}>
      {moves && (
        <p>
          Moves it most:{' '}
          <button className={styles['link']} type="button" onClick={() => onOpen(pathOfInput(widest.id))}>
            {widest.name}
          </button>
          , {figureText(view.formats, 'money', Math.min(widest.worthAtLow, widest.worthAtHigh))} to{' '}
          {figureText(view.formats, 'money', Math.max(widest.worthAtLow, widest.worthAtHigh))}.
        </p>
      )}
      {stresses.length > 0 && (
        <dl>
          {stresses.map(({ id, title, figures: [figure] }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{figureText(view.formats, 'money', figure?.value ?? null)}</dd>
            </div>
          ))}
          {undiscounted !== undefined && undiscounted.value !== null && (
            <div>
              <dt>Not discounted</dt>
              <dd>{figureText(view.formats, 'money', undiscounted.value)}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
};

const Missing = ({ worth, onOpen }: { worth: Worth; onOpen: (path: string) => void }) => {
  if (worth.kind === 'figures') return null;
  if (worth.kind === 'nothing')
    return (
      <p>Say what would get better and what it costs; the number stands here as soon as both are there.</p>
    );
  return (
    <ul className={styles['missing']}>
      {inSentences(worth.reasons).map(({ text, path }) => (
        <li key={text + path}>
          <span>{text}</span>{' '}
          <button
            aria-label={`Enter it: ${text}`}
            className={styles['link']}
            type="button"
            onClick={() => onOpen(path)}
          >
            Enter it
          </button>
        </li>
      ))}
    </ul>
  );
};

const titles: Record<Worth['kind'], string> = {
  figures: 'How the number is made',
  'not-yet': 'What the number waits for',
  count: 'What the number waits for',
  nothing: 'There is no number yet',
};

/** The number of the bar in plain words, money first; each line leads to where it is entered. */
export const WorkedOut = ({ worth, view, onClose }: WorkedOutProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const openField = useFieldOpener();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus({ preventScroll: true });
  }, []);
  const open = (path: string): void => {
    dialog.current?.close();
    openField(path);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className={styles['worked']}
      closedby="any"
      onClose={onClose}
    >
      <header>
        <h2 ref={heading} id={title} tabIndex={-1}>
          {titles[worth.kind]}
        </h2>
        <Button look="quiet" name="Close" onPress={() => dialog.current?.close()}>
          <X aria-hidden size={18} />
        </Button>
      </header>
      <Missing worth={worth} onOpen={open} />
      {worth.kind === 'figures' && (
        <>
          <Steps view={view} onOpen={open} />
          <Foot view={view} onOpen={open} />
        </>
      )}
    </dialog>
  );
};

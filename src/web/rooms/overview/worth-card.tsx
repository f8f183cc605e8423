import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import type { Figure } from '../../../core/business-case/figure.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { useCaseNumbers } from '../../figures/case-view.ts';
import { figureText } from '../../figures/figure-text.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { ChanceOfLoss } from '../../parts/chance-of-loss.tsx';
import { WorthRange, scaleOf } from '../worth/worth-range.tsx';
import { type Worth, inSentences, worthOf } from '../worth/worth-of-case.ts';
import styles from './overview.module.css';

const WhatMoves = ({ businessCase }: { businessCase: BusinessCase }) => {
  const openField = useFieldOpener();
  const [widest] = movingInputs(businessCase, 0);
  if (widest === undefined || widest.worthAtLow === widest.worthAtHigh) return null;
  return (
    <p>
      <button className={styles['verb']} type="button" onClick={() => openField(pathOfInput(widest.id))}>
        What moves it most: {widest.name}
      </button>
    </p>
  );
};

const Figures = ({ worth, view }: { worth: Extract<Worth, { kind: 'figures' }>; view: CaseInNumbers }) => {
  const simulated = useSimulated(view.businessCase);
  const { measure, cash, isDiscounted, months } = worth;
  const rows: { figure: Figure; of: string; chance: number | undefined }[] = [
    { figure: measure, of: 'everything counted', chance: simulated?.uncertainty.chanceOfLoss },
    ...(cash === null
      ? []
      : [
          { figure: cash, of: 'cash: released plus margin', chance: simulated?.uncertainty.chanceOfLossCash },
        ]),
  ];
  const scale = scaleOf(rows.map(({ figure }) => figure));
  const money = (value: number): string => figureText(view.formats, 'money', value);
  return (
    <>
      <p className={styles['hint']}>
        {isDiscounted ? 'Worth today' : 'Not discounted'}, over {view.formats.duration(months)}
      </p>
      <dl className={styles['two']}>
        {rows.map(({ figure, of, chance }) => (
          <div key={figure.id}>
            <dt>{of}</dt>
            <dd className={styles['large']}>
              <FigureValue figure={figure} />
            </dd>
            <dd className={styles['hint']}>
              {chance !== undefined && figure.p10 !== figure.p90 && (
                <ChanceOfLoss chance={chance} view={view} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {rows.some(({ figure }) => figure.low !== figure.high) && (
        <div>
          {rows.map(({ figure }) => (
            <WorthRange key={figure.id} range={figure} scale={scale} width={330} />
          ))}
          <p className={styles['scale']}>
            <span>{money(scale[0])}</span>
            <span>thick: 8 in 10 cases</span>
            <span>{money(scale[1])}</span>
          </p>
        </div>
      )}
      <WhatMoves businessCase={view.businessCase} />
    </>
  );
};

const Missing = ({ worth }: { worth: Exclude<Worth, { kind: 'figures' }> }) => {
  const openField = useFieldOpener();
  const reasons = worth.kind === 'nothing' ? [] : worth.reasons;
  return (
    <>
      <p className={styles['hint']}>Worth today</p>
      <p className={styles['large']}>{worth.kind === 'count' ? worth.text : 'Not yet'}</p>
      {worth.kind === 'nothing' && <p>It stands here as soon as a benefit and what it costs are entered.</p>}
      <ul className={styles['reasons']}>
        {inSentences(reasons).map(({ text, path }) => (
          <li key={text + path}>
            <span>{text}</span>{' '}
            <button
              aria-label={`Enter it: ${text}`}
              className={styles['verb']}
              type="button"
              onClick={() => openField(path)}
            >
              Enter it
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What the case is worth, whole and cash at one size, on one scale; while it is not known, what is missing. */
export const WorthCard = ({ businessCase }: { businessCase: BusinessCase }) => {
  const view = useCaseNumbers(businessCase);
  const worth = worthOf(view);
  return (
    <section aria-label="What it is worth" className={styles['card']}>
      {worth.kind === 'figures' ? <Figures view={view} worth={worth} /> : <Missing worth={worth} />}
    </section>
  );
};

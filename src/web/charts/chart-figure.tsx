import { type KeyboardEvent, useState } from 'react';
import { type ChartSpecification, chartAlternative, chartKinds } from '../../core/document/index.ts';
import { type ChartColours, isLying, wrappedName } from './chart-drawing.ts';
import styles from './chart-figure.module.css';
import { chartReading, chartTable } from './chart-reading.ts';
import { ChartView } from './chart-view.tsx';
import { placesOfCategories } from './marked-place.ts';
import { useWidth } from './use-width.ts';

/** The colours of the app, light and dark. */
const colours: ChartColours = {
  ink: 'var(--ink)',
  accent: 'var(--chart)',
  adverse: 'var(--chart-adverse)',
  grey: 'var(--ink-3)',
  pale: 'var(--line)',
  inside: 'var(--on-brand)',
};

const size = 12.5;
const heightOf = (chart: ChartSpecification, width: number): number => {
  if (!isLying({ chart, width, size })) return Math.min(300, Math.max(220, width * 0.48));
  const names = chart.categories.map((name) => wrappedName(name, width * 0.4 - 10, size).length);
  const band = Math.max(chartKinds[chart.kind].band, (Math.max(...names) + 0.8) * size * 1.12);
  return chart.categories.length * band + size * 3;
};

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const Drawing = ({ chart, locale }: { chart: ChartSpecification; locale: string }) => {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [marked, setMarked] = useState<number | null>(null);
  const last = chart.categories.length - 1;
  const at = marked === null ? null : Math.min(marked, last);
  const height = heightOf(chart, width);
  const props = { chart, colours, width, height, size, locale, bare: true };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setMarked(null);
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    setMarked(at === null ? (event.key === 'End' ? last : 0) : move(at, last));
  };
  const { isPath } = chartKinds[chart.kind];
  const places = width === 0 ? [] : placesOfCategories(props);
  const place = at === null ? undefined : places[at];
  return (
    <>
      <div
        ref={frame}
        aria-label={`${chart.message} Arrow keys read the chart value by value`}
        aria-valuemax={last}
        aria-valuemin={0}
        aria-valuenow={at ?? 0}
        aria-valuetext={at === null ? chartAlternative(chart) : chartReading(chart, at)}
        className={styles['drawing']}
        role="slider"
        tabIndex={0}
        onBlur={() => setMarked(null)}
        onKeyDown={press}
        onPointerLeave={() => setMarked(null)}
      >
        {width > 0 && (
          <svg aria-hidden height={height} viewBox={`0 0 ${width} ${height}`} width={width}>
            {place !== undefined && (
              <rect
                className={isPath ? styles['thread'] : styles['marked']}
                height={place.height}
                width={isPath ? 2 : place.width}
                x={isPath ? place.x + place.width / 2 - 1 : place.x}
                y={place.y}
              />
            )}
            <ChartView {...props} />
            {chart.categories.map((category, index) => (
              <rect
                key={`${category}-${index}`}
                fill="transparent"
                {...places[index]}
                onPointerEnter={() => setMarked(index)}
              />
            ))}
          </svg>
        )}
      </div>
      <p aria-hidden className={styles['reading']}>
        {at === null ? ' ' : chartReading(chart, at)}
      </p>
    </>
  );
};

const AsTable = ({ chart }: { chart: ChartSpecification }) => {
  const { heads, rows } = chartTable(chart);
  return (
    <details className={styles['asTable']}>
      <summary>Show as table</summary>
      <div className={styles['scroll']}>
        <table>
          <caption>{chart.title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Name</span>
              </th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, cells }, index) => (
              <tr key={`${category}-${index}`}>
                <th scope="row">{category}</th>
                {cells.map((cell, place) => (
                  <td key={heads[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

/** A chart with its sentence, read by pointer, by arrow keys, or as a table. */
export const ChartFigure = ({ chart, locale }: { chart: ChartSpecification; locale: string }) => (
  <figure className={styles['figure']}>
    <figcaption>
      <strong>{chart.message}</strong>
      <span>{chart.title}</span>
    </figcaption>
    <Drawing chart={chart} locale={locale} />
    <AsTable chart={chart} />
  </figure>
);

import { type ReactNode, createElement, memo, useMemo } from 'react';
import {
  type Block,
  type FootnoteRun,
  type BlockRenderers,
  type ListItem,
  type Paper,
  type PaperSection,
  type Run,
  chartAlternative,
  isBlank,
  renderBlock,
} from '../../core/document/index.ts';
import { numberLabels } from '../../core/exporters/furniture-words.ts';
import { runsIn } from '../../core/template-language/compose/runs-in.ts';
import { ChartView } from '../charts/later.tsx';
import styles from './preview.module.css';
import { RunText } from './run-text.tsx';

const paperColours = {
  ink: '#16202b',
  accent: '#0b5cab',
  adverse: '#b3400e',
  grey: '#56616c',
  pale: '#d9d9d9',
};

const Items = ({ items, ordered }: { items: readonly ListItem[]; ordered: boolean }) => (
  <>
    {createElement(
      ordered ? 'ol' : 'ul',
      { className: styles['items'] },
      items.map((item, index) => (
        <li key={`${index}`}>
          <RunText runs={item.runs} />
          {item.items.length > 0 && <Items items={item.items} ordered={false} />}
        </li>
      )),
    )}
  </>
);

const paragraphLooks = { body: '', lead: 'lead', source: 'sourceLine' } as const;

interface BlockContext {
  /** The language of the paper: numbers on a chart's axis are written in it. */
  locale: string;
  /** The number of the block, as the files have it; empty where it has none. */
  label: string;
}

const Label = ({ label }: { label: string }) =>
  label === '' ? null : <small className={styles['number']}>{label} </small>;

const Caption = ({ label, runs }: { label: string; runs: readonly Run[] }) => (
  <>
    {label !== '' && `${label}. `}
    <RunText runs={runs} />
  </>
);

const renderers: BlockRenderers<BlockContext, ReactNode> = {
  heading: ({ level, runs }, { label }) =>
    createElement(
      `h${level + 2}`,
      { className: styles[`heading${level}`] },
      <Label label={label} />,
      <RunText runs={runs} />,
    ),
  paragraph: ({ role, runs }, { label }) => (
    <p className={styles[paragraphLooks[role]]}>
      <Label label={label} />
      <RunText runs={runs} />
    </p>
  ),
  list: ({ items, ordered }) => <Items items={items} ordered={ordered} />,
  table: ({ look, caption, columns, rows }, { label }) => (
    <table className={styles[look === 'cover' ? 'cover' : 'data']}>
      {look !== 'cover' && (
        <caption>
          <Caption label={label} runs={caption} />
        </caption>
      )}
      {look !== 'cover' && (
        <thead>
          <tr>
            {columns.map(({ title, align }, index) => (
              <th key={`${index}`} className={styles[align]} scope="col">
                <RunText runs={title} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ cells, role }, row) => (
          <tr key={`${row}`} className={styles[role]}>
            {cells.map((cell, index) => (
              <td key={`${index}`} className={styles[columns[index]?.align ?? 'start']}>
                <RunText runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  figures: ({ items }) => (
    <dl className={styles['figures']}>
      {items.map(({ value, label, note }, index) => (
        <div key={`${index}`}>
          <dt>
            <RunText runs={label} />
          </dt>
          <dd>
            <RunText runs={value} />
          </dd>
          {!isBlank(note) && (
            <dd className={styles['note']}>
              <RunText runs={note} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  ),
  chart: ({ chart, caption }, { locale, label }) => (
    <figure className={styles['figure']}>
      <svg
        aria-label={chartAlternative(chart)}
        fontFamily="Arimo, Arial, sans-serif"
        role="img"
        viewBox="0 0 640 300"
      >
        <ChartView chart={chart} colours={paperColours} height={300} locale={locale} size={12} width={640} />
      </svg>
      <figcaption>
        <Caption label={label} runs={isBlank(caption) ? [{ kind: 'text', text: chart.message }] : caption} />
        <span className={styles['sourceLine']}> {chart.source}</span>
      </figcaption>
    </figure>
  ),
  quote: ({ runs, by }) => (
    <blockquote className={styles['quote']}>
      <p>
        <RunText runs={runs} />
      </p>
      {!isBlank(by) && (
        <footer>
          <RunText runs={by} />
        </footer>
      )}
    </blockquote>
  ),
  callout: ({ role, title, blocks }, { locale }) => (
    <div className={`${styles['callout']} ${styles[role]}`}>
      <p className={styles['calloutTitle']}>
        <RunText runs={title} />
      </p>
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} label="" locale={locale} />
      ))}
    </div>
  ),
  image: ({ data, alternative, caption }, { label }) => (
    <figure className={styles['figure']}>
      <img alt={alternative} className={styles['image']} src={data} />
      {!isBlank(caption) && (
        <figcaption>
          <Caption label={label} runs={caption} />
        </figcaption>
      )}
    </figure>
  ),
  timeline: ({ caption = [], items }, { label }) => (
    <figure className={styles['figure']}>
      {!isBlank(caption) && (
        <figcaption>
          <Caption label={label} runs={caption} />
        </figcaption>
      )}
      <ol className={styles['timeline']}>
        {items.map(({ when, what, note, gate }, index) => (
          <li key={`${index}`} className={gate ? styles['gate'] : ''}>
            <strong>
              <RunText runs={when} />
            </strong>{' '}
            {gate && 'Gate: '}
            <RunText runs={what} />
            <span className={styles['note']}>
              <RunText runs={note} />
            </span>
          </li>
        ))}
      </ol>
    </figure>
  ),
  matrix: ({ cells }) => (
    <div className={styles['matrix']}>
      {cells.map(({ title, items }, index) => (
        <div key={`${index}`}>
          <strong>
            <RunText runs={title} />
          </strong>
          <ul>
            {items.map((item, place) => (
              <li key={`${place}`}>
                <RunText runs={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ),
  'page-break': () => <hr className={styles['pageBreak']} />,
  contents: () => null,
};

/** A block that says the same is the same object, and is not drawn again while its number stays. */
const BlockView = memo(({ block, label, locale }: BlockContext & { block: Block }) => (
  <div className={styles['block']} data-block={block.id}>
    {renderBlock(renderers, block, { label, locale })}
  </div>
));

const SectionView = ({
  section,
  labels,
  locale,
}: {
  section: PaperSection;
  labels: ReadonlyMap<string, string>;
  locale: string;
}) =>
  section.blocks.map((block) => (
    <BlockView key={block.id} block={block} label={labels.get(block.id) ?? ''} locale={locale} />
  ));

/** The notes of what is shown, which stand at the foot of a page in the file. */
const notesOf = (sections: readonly PaperSection[]): FootnoteRun[] => {
  const runs = sections.flatMap(({ blocks }) => blocks.flatMap(runsIn)).flat();
  const notes = runs.filter((run) => run.kind === 'footnote');
  return [...new Map(notes.map((note) => [note.number, note])).values()];
};

const Notes = ({ notes }: { notes: readonly FootnoteRun[] }) =>
  notes.map(({ number, runs }) => (
    <p key={number} className={styles['sourceLine']}>
      <sup>{number}</sup> <RunText runs={runs} />
    </p>
  ));

/** The paper as a page to read; Word sets it in pages. */
export const PaperView = ({
  paper,
  sections,
  title = 'The paper',
}: {
  paper: Paper;
  /** Only these; null for all. */
  sections: readonly string[] | null;
  title?: string;
}) => {
  const labels = useMemo(() => numberLabels(paper), [paper]);
  const shown = paper.sections.filter(({ id }) => sections === null || sections.includes(id));
  return (
    <article
      aria-label={title}
      className={`${styles['paper']} ${paper.numbered === true ? styles['numbered'] : ''}`}
      data-document={paper.id}
      lang={paper.language}
    >
      {shown.map((section) => (
        <SectionView key={section.id} labels={labels} locale={paper.language} section={section} />
      ))}
      <Notes notes={notesOf(shown)} />
    </article>
  );
};

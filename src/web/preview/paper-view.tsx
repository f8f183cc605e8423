import { type ReactNode, createElement, memo } from 'react';
import {
  type Block,
  type BlockRenderers,
  type ListItem,
  type Paper,
  type PaperSection,
  chartAlternative,
  isBlank,
  renderBlock,
} from '../../core/document/index.ts';
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

/** The language of the paper: numbers on a chart's axis are written in it. */
const renderers: BlockRenderers<string, ReactNode> = {
  heading: ({ level, runs }) =>
    createElement(`h${level + 2}`, { className: styles[`heading${level}`] }, <RunText runs={runs} />),
  paragraph: ({ role, runs }) => (
    <p className={styles[paragraphLooks[role]]}>
      <RunText runs={runs} />
    </p>
  ),
  list: ({ items, ordered }) => <Items items={items} ordered={ordered} />,
  table: ({ look, caption, columns, rows }) => (
    <table className={styles[look]}>
      {look === 'data' && (
        <caption>
          <RunText runs={caption} />
        </caption>
      )}
      {look === 'data' && (
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
  chart: ({ chart, caption }, locale) => (
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
        <RunText runs={caption} />
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
  callout: ({ role, title, blocks }, locale) => (
    <div className={`${styles['callout']} ${styles[role]}`}>
      <p className={styles['calloutTitle']}>
        <RunText runs={title} />
      </p>
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} locale={locale} />
      ))}
    </div>
  ),
  image: ({ data, alternative }) => <img alt={alternative} className={styles['image']} src={data} />,
  timeline: ({ items }) => (
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

/** A block that says the same is the same object, and is not drawn again; so with a section. */
const BlockView = memo(({ block, locale }: { block: Block; locale: string }) => (
  <div className={styles['block']} data-block={block.id}>
    {renderBlock(renderers, block, locale)}
  </div>
));

const SectionView = memo(({ section, locale }: { section: PaperSection; locale: string }) => (
  <>
    {section.blocks.map((block) => (
      <BlockView key={block.id} block={block} locale={locale} />
    ))}
  </>
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
}) => (
  <article aria-label={title} className={styles['paper']} data-document={paper.id} lang={paper.language}>
    {paper.sections
      .filter(({ id }) => sections === null || sections.includes(id))
      .map((section) => (
        <SectionView key={section.id} locale={paper.language} section={section} />
      ))}
  </article>
);

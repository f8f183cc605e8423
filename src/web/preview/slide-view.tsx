import { type ReactNode, memo } from 'react';
import type { Run, ValueRun } from '../../core/document/index.ts';
import {
  type Box,
  type BoxRenderers,
  type FurnitureBox,
  type LaidOutSlide,
  type Paragraph,
  type ShapeBox,
  type TableBox,
  type TemplateProfile,
  type TextBox,
  type TitleBox,
  layoutFor,
  renderBox,
} from '../../core/layout/index.ts';
import { isNameOfThing } from '../../core/story/facts/name-of-thing.ts';
import { ChartView } from '../charts/later.tsx';
import { useFieldOpener } from './field-opener.ts';
import styles from './preview.module.css';
import { colourOf } from './slide-colour.ts';
import { SlideShape } from './slide-shape.tsx';
import { slideTitle } from './slide-title.ts';
import { useHasChanged } from './use-has-changed.ts';

/** Points to an inch: the drawing counts in points, so that text sizes are what they say. */
const inch = 72;

interface Drawing {
  profile: TemplateProfile;
  locale: string;
}

const fontFamily = 'Arimo, Arial, "Liberation Sans", sans-serif';
const serifFamily = 'Gelasio, Georgia, serif';

const familyOf = (paragraph: Paragraph, { fonts }: TemplateProfile): string | undefined =>
  paragraph.font === 'heading' && fonts.heading === 'Georgia' ? serifFamily : undefined;

const ValueSpan = ({ run, weight }: { run: ValueRun; weight: number }) => {
  const openField = useFieldOpener();
  const hasChanged = useHasChanged(run.text);
  return (
    <tspan
      className={`${styles['slideValue']} ${hasChanged ? styles['slideChanged'] : ''}`}
      data-path={run.path}
      fontStyle={run.italic === true ? 'italic' : undefined}
      fontWeight={weight}
      onClick={() => openField(run.path)}
    >
      {run.text}
    </tspan>
  );
};

const RunSpans = ({ runs, bold }: { runs: readonly Run[]; bold: boolean }) => (
  <>
    {runs.map((run, index) => {
      const key = `${index}`;
      if (run.kind === 'footnote') return <tspan key={key}>{` [${run.number}]`}</tspan>;
      const weight = bold || run.bold === true ? 700 : 400;
      return run.kind === 'value' && !isNameOfThing(run.path) ? (
        <ValueSpan key={key} run={run} weight={weight} />
      ) : (
        <tspan
          key={key}
          data-phrase={run.phrase}
          fontStyle={run.italic === true ? 'italic' : undefined}
          fontWeight={weight}
        >
          {run.text}
        </tspan>
      );
    })}
  </>
);

const anchors = { start: 'start', middle: 'middle', end: 'end' } as const;

interface PlacedParagraphs {
  paragraphs: readonly Paragraph[];
  x: number;
  y: number;
  w: number;
  h: number;
  anchor: 'top' | 'middle' | 'bottom';
  inset: { across: number; down: number };
}

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { lines, size, lineHeight, spaceBefore }, index) =>
      sum + lines.length * size * lineHeight + (index === 0 ? 0 : spaceBefore),
    0,
  );

/** Paragraphs as the layout broke them, set line by line. */
const Paragraphs = ({ place, profile }: { place: PlacedParagraphs; profile: TemplateProfile }) => {
  const { paragraphs, anchor, inset } = place;
  const free = (place.h - 2 * inset.down) * inch - heightOf(paragraphs);
  const share = { top: 0, middle: 0.5, bottom: 1 }[anchor];
  const start = (place.y + inset.down) * inch + Math.max(0, free) * share;
  return (
    <>
      {paragraphs.map((paragraph, index) => {
        const { size, lineHeight, indent, align, mark, lines } = paragraph;
        const left = (place.x + inset.across + indent) * inch;
        const right = (place.x + place.w - inset.across) * inch;
        const x = { start: left, middle: (left + right) / 2, end: right }[align];
        const first =
          start + heightOf(paragraphs.slice(0, index)) + (index === 0 ? 0 : paragraph.spaceBefore);
        return (
          <g
            key={`${paragraph.blockId}-${index}`}
            data-block={paragraph.blockId}
            fill={colourOf(profile, paragraph.colour)}
            fontFamily={familyOf(paragraph, profile)}
            fontSize={size}
            fontStyle={paragraph.italic ? 'italic' : undefined}
            letterSpacing={paragraph.capitals ? 1 : undefined}
          >
            {mark !== null && (
              <text x={left - 14} y={first + size}>
                {mark.kind === 'bullet' ? '•' : `${mark.number}.`}
              </text>
            )}
            {lines.map((runs, line) => (
              <text
                key={`${line}`}
                textAnchor={anchors[align]}
                x={x}
                y={first + line * size * lineHeight + size * (0.9 + (lineHeight - 1) / 2)}
              >
                <RunSpans bold={paragraph.bold} runs={runs} />
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const TableDrawing = ({ box, profile }: { box: TableBox; profile: TemplateProfile }) => {
  return (
    <g aria-label={box.alternative} role="img">
      {box.rows.map((row, rowIndex) => {
        const top = box.y + sum(box.rows.slice(0, rowIndex).map(({ height }) => height));
        const bottom = top + row.height;
        return (
          <g key={`${rowIndex}`}>
            {row.cells.map((cell, column) => {
              const left = box.x + sum(box.columns.slice(0, column));
              const width = box.columns[column] ?? 0;
              return (
                <g key={`${column}`}>
                  {cell.fill !== null && (
                    <rect
                      fill={colourOf(profile, cell.fill)}
                      height={row.height * inch}
                      width={width * inch}
                      x={left * inch}
                      y={top * inch}
                    />
                  )}
                  <Paragraphs
                    place={{
                      paragraphs: cell.paragraphs,
                      x: left,
                      y: top,
                      w: width,
                      h: row.height,
                      anchor: 'middle',
                      inset: box.inset,
                    }}
                    profile={profile}
                  />
                </g>
              );
            })}
            {row.rule !== null && (
              <line
                stroke={colourOf(profile, row.rule.colour)}
                strokeWidth={row.rule.width}
                x1={box.x * inch}
                x2={(box.x + sum(box.columns)) * inch}
                y1={bottom * inch}
                y2={bottom * inch}
              />
            )}
          </g>
        );
      })}
    </g>
  );
};

const TextDrawing = ({ box, profile }: { box: TextBox; profile: TemplateProfile }) => (
  <g>
    <SlideShape box={box} profile={profile} />
    <Paragraphs place={box} profile={profile} />
  </g>
);

const drawings: BoxRenderers<Drawing, ReactNode> = {
  text: (box, { profile }) => <TextDrawing box={box} profile={profile} />,
  shape: (box: ShapeBox, { profile }) => <SlideShape box={box} profile={profile} />,
  table: (box, { profile }) => <TableDrawing box={box} profile={profile} />,
  chart: (box, { profile, locale }) => (
    <svg
      aria-label={box.alternative}
      height={box.h * inch}
      role="img"
      width={box.w * inch}
      x={box.x * inch}
      y={box.y * inch}
    >
      <ChartView
        bare={box.isBare === true}
        chart={
          box.isBare === true ? { ...box.chart, categories: box.chart.categories.map(() => '') } : box.chart
        }
        colours={{
          ink: colourOf(profile, 'ink'),
          accent: colourOf(profile, 'accent'),
          adverse: colourOf(profile, 'adverse'),
          grey: colourOf(profile, 'grey'),
          pale: colourOf(profile, 'rule'),
          inside: colourOf(profile, 'background'),
          panel: colourOf(profile, 'paper'),
          losing: colourOf(profile, 'atint'),
          onAdverse: colourOf(profile, 'on-adverse'),
        }}
        height={box.h * inch}
        locale={locale}
        size={box.size}
        width={box.w * inch}
      />
    </svg>
  ),
  image: (box) => (
    <image
      aria-label={box.alternative}
      height={box.h * inch}
      href={box.data}
      width={box.w * inch}
      x={box.x * inch}
      y={box.y * inch}
    />
  ),
};

const titlePlace = (title: TitleBox, slide: LaidOutSlide, profile: TemplateProfile): PlacedParagraphs => {
  const { titleStyle, ground } = layoutFor(profile, slide.layoutRole);
  return {
    ...title,
    anchor: titleStyle.anchor,
    inset: titleStyle.inset,
    paragraphs: [
      {
        blockId: slide.slideId,
        runs: title.runs,
        lines: title.lines,
        size: title.size,
        bold: titleStyle.bold,
        italic: false,
        font: 'heading',
        capitals: false,
        colour: ground === null ? 'ink' : 'on-night',
        align: titleStyle.align,
        mark: null,
        indent: 0,
        spaceBefore: 0,
        lineHeight: 1.15,
      },
    ],
  };
};

const shareOfWidth = { start: 0, middle: 0.5, end: 1 } as const;

/** Footer and number stand in the middle of their height. */
const Furniture = ({ furniture, profile }: { furniture: FurnitureBox; profile: TemplateProfile }) => {
  const { lines, size, align, x, y, w, h, colour } = furniture;
  const first = (y + h / 2) * inch + size * (0.35 - (1.2 * (lines.length - 1)) / 2);
  return (
    <g fill={colourOf(profile, colour)} fontSize={size} textAnchor={anchors[align]}>
      {lines.map((line, index) => (
        <text key={`${index}`} x={(x + w * shareOfWidth[align]) * inch} y={first + index * size * 1.2}>
          {line}
        </text>
      ))}
    </g>
  );
};

interface SlideProps {
  slide: LaidOutSlide;
  profile: TemplateProfile;
  /** The language of the deck. */
  locale: string;
}

const SlideDrawing = ({ slide, profile, locale }: SlideProps) => {
  const [width, height] = [profile.width * inch, profile.height * inch];
  const { ground } = layoutFor(profile, slide.layoutRole);
  return (
    <svg
      aria-label={`Slide ${slide.number}: ${slideTitle(slide)}`}
      className={styles['slide']}
      fontFamily={fontFamily}
      role="group"
      viewBox={`0 0 ${width} ${height}`}
      xmlSpace="preserve"
    >
      <rect fill={colourOf(profile, 'background')} height={height} width={width} />
      {ground !== null && (
        <rect
          fill={colourOf(profile, 'night')}
          height={ground.panel.h * inch}
          width={ground.panel.w * inch}
          x={ground.panel.x * inch}
          y={ground.panel.y * inch}
        />
      )}
      <Paragraphs place={titlePlace(slide.title, slide, profile)} profile={profile} />
      {slide.kicker !== null && <Paragraphs place={slide.kicker} profile={profile} />}
      {slide.boxes.map((box: Box, index) => (
        <g key={`${box.blockId}-${index}`}>{renderBox(drawings, box, { profile, locale })}</g>
      ))}
      {slide.footer !== null && <Furniture furniture={slide.footer} profile={profile} />}
      <Furniture furniture={slide.numberBox} profile={profile} />
    </svg>
  );
};

/**
 * A slide as PowerPoint will show it: the same boxes, the same line breaks. A slide that says the same is the same object,
 * and is not drawn again.
 */
export const SlideView = memo(SlideDrawing);

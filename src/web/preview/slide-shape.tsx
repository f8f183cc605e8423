import type { ShapeBox, TemplateProfile, TextBox } from '../../core/layout/index.ts';
import { colourOf } from './slide-colour.ts';

const inch = 72;

type Outline = (x: number, y: number, w: number, h: number) => string;

/** How far a chevron's point reaches, as PowerPoint draws it: half of its height. */
const chevron: Outline = (x, y, w, h) => {
  const reach = Math.min(h / 2, w / 2);
  return `M${x} ${y}h${w - reach}l${reach} ${h / 2}l${-reach} ${h / 2}h${-(w - reach)}l${reach} ${-h / 2}z`;
};

const corner = 6;

/** In the widths of the lines that we draw, near enough to Office's own. */
const dashes = { solid: undefined, dash: '6 4', dot: '2 3' } as const;

/** The head at the right end of a level line. */
const arrowHead = ({ x, y, w }: ShapeBox | TextBox, width: number): string => {
  const reach = Math.max(5, width * 3);
  const tip = (x + w) * inch;
  return `M${tip} ${y * inch}l${-reach} ${-reach * 0.6}v${reach * 1.2}z`;
};

const outlines: Record<ShapeBox['shape'], Outline> = {
  rectangle: (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}z`,
  rounded: (x, y, w, h) =>
    `M${x + corner} ${y}h${w - 2 * corner}q${corner} 0 ${corner} ${corner}v${h - 2 * corner}q0 ${corner} ${-corner} ${corner}h${-(w - 2 * corner)}q${-corner} 0 ${-corner} ${-corner}v${-(h - 2 * corner)}q0 ${-corner} ${corner} ${-corner}z`,
  chevron,
  diamond: (x, y, w, h) => `M${x + w / 2} ${y}l${w / 2} ${h / 2}l${-w / 2} ${h / 2}l${-w / 2} ${-h / 2}z`,
  ellipse: (x, y, w, h) =>
    `M${x} ${y + h / 2}a${w / 2} ${h / 2} 0 1 0 ${w} 0a${w / 2} ${h / 2} 0 1 0 ${-w} 0z`,
  line: (x, y, w, h) => `M${x} ${y}l${w} ${h}`,
};

export const SlideShape = ({ box, profile }: { box: ShapeBox | TextBox; profile: TemplateProfile }) => {
  if (box.fill === null && box.line === null) return null;
  const { line } = box;
  if (line?.arrow === true)
    return (
      <g aria-hidden>
        <path
          d={outlines.line(box.x * inch, box.y * inch, box.w * inch - line.width * 2, 0)}
          stroke={colourOf(profile, line.colour)}
          strokeWidth={line.width}
        />
        <path d={arrowHead(box, line.width)} fill={colourOf(profile, line.colour)} />
      </g>
    );
  return (
    <path
      aria-hidden
      d={outlines[box.shape](box.x * inch, box.y * inch, box.w * inch, box.h * inch)}
      fill={box.fill === null ? 'none' : colourOf(profile, box.fill)}
      stroke={box.line === null ? 'none' : colourOf(profile, box.line.colour)}
      strokeDasharray={dashes[box.line?.dash ?? 'solid']}
      strokeWidth={box.line?.width ?? 0}
    />
  );
};

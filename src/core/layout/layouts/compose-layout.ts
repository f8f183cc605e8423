import type { Block } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { gridFloor, snapped } from '../area.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { GAP } from '../pieces/piece.ts';
import { type Attempt, stacked, together } from './stack.ts';
import type { Ground } from '../template-profile.ts';
import { type Assigned, assigned } from './assigned.ts';
import type { Band, LayoutDefinition, Region } from './define-layout.ts';

const COLUMNS = 12;
const GUTTER = 0.2;

/** The room of a region within the width of the content. */
const columnArea = (area: Area, [from, to]: Region['cols']): Area => {
  const pitch = (area.w + GUTTER) / COLUMNS;
  return snapped({ ...area, x: area.x + (from - 1) * pitch, w: (to - from + 1) * pitch - GUTTER });
};

/** Between halves of a slide, between which the eye should part. */
const RAIL_GAP = 0.15;

interface Placed {
  region: Region;
  pieces: Piece[];
}

const heightOf = (pieces: readonly Piece[], width: number, gap: number): number =>
  pieces.reduce((sum, piece) => sum + piece.height(width), gap * Math.max(0, pieces.length - 1));

/** Between pieces: less where a slide is full. */
const gapOf = ({ scale }: PieceContext): number => gridFloor(GAP * scale.air);

/** A band as one piece: as high as its highest region. */
const bandPiece = (
  placed: readonly Placed[],
  span: (width: number) => (region: Region) => Area,
  gap: number,
): Piece => ({
  height: (width) =>
    Math.max(0, ...placed.map(({ region, pieces }) => heightOf(pieces, span(width)(region).w, gap))),
  stretch: Math.max(0, ...placed.map(({ pieces }) => pieces.reduce((sum, { stretch }) => sum + stretch, 0))),
  draw: (area) =>
    together(
      placed.map(({ region, pieces }) => {
        const { x, w } = span(area.w)(region);
        return stacked(pieces, snapped({ ...area, x: area.x + x, w }), gap);
      }),
    ).boxes,
});

/** The regions of a band that have something to say; the others leave their room to them when they stand alone. */
const filled = (band: Band, { regions }: Assigned, context: PieceContext): Placed[] =>
  band.flatMap((region) => {
    const pieces = region.look(regions.get(region) ?? [], context);
    return pieces.length === 0 ? [] : [{ region, pieces }];
  });

const mayStayBeside = (placed: readonly Placed[], area: Area): boolean =>
  placed.some(({ region }) => region.staysBeside !== undefined) &&
  placed.every(({ region }) => columnArea(area, region.cols).w >= (region.staysBeside ?? 0));

const bandPieces = (band: Band, blocks: Assigned, area: Area, context: PieceContext): Piece[] => {
  const placed = filled(band, blocks, context);
  if (placed.length === 0) return [];
  const isUnder = context.isNarrow && !mayStayBeside(placed, area);
  if (placed.length === 1 || isUnder) return placed.flatMap(({ pieces }) => pieces);
  const span =
    (width: number) =>
    ({ cols }: Region): Area => {
      const area = columnArea({ x: 0, y: 0, w: width, h: 1 }, cols);
      const isFirst = cols[0] === 1;
      return isFirst ? area : { ...area, x: area.x + RAIL_GAP, w: area.w - RAIL_GAP };
    };
  return [bandPiece(placed, span, gapOf(context))];
};

/** The blocks of a slide in the places of its shape, or null where they are not of that shape. */
export const composedLayout = (
  definition: LayoutDefinition,
  blocks: readonly Block[],
  area: Area,
  ground: Ground | null,
  context: PieceContext,
): Attempt | null => {
  const places = assigned(definition, blocks);
  if (places === null) return null;
  const panel = ground?.aside ?? null;
  const { aside } = definition;
  const bands = definition.bands.flatMap((band) => bandPieces(band, places, area, context));
  if (aside === undefined || places.aside.length === 0) return stacked(bands, area, gapOf(context));
  if (panel === null)
    return stacked([...aside.onPaper(places.aside, context), ...bands], area, gapOf(context));
  return together([
    stacked(aside.onNight(places.aside, context), panel),
    stacked(bands, area, gapOf(context)),
  ]);
};

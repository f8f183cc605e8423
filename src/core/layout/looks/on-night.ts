import type { ColourToken } from '../colour.ts';
import type { Box, Line, Paragraph } from '../laid-out.ts';

/** What stands for a colour where the ground is night: words white, notes in a mist, marks and names in lamplight. */
const seen: Partial<Record<ColourToken, ColourToken>> = {
  ink: 'on-night',
  grey: 'mist',
  accent: 'lamp',
  adverse: 'lamp',
  rule: 'mist',
  background: 'night',
};

const token = (colour: ColourToken): ColourToken => seen[colour] ?? colour;
/** Cards have no ground of their own on night. */
const fill = (colour: ColourToken | null): ColourToken | null =>
  colour === null || colour === 'paper' || colour === 'tint' || colour === 'atint' ? null : token(colour);
const line = (drawn: Line | null): Line | null =>
  drawn === null ? null : { ...drawn, colour: token(drawn.colour) };
const paragraph = (set: Paragraph): Paragraph => ({ ...set, colour: token(set.colour) });

/** The same box in the colours of night. Charts and tables keep theirs: no shape of ours puts them there. */
export const boxOnNight = (box: Box): Box => {
  if (box.kind === 'text')
    return {
      ...box,
      fill: fill(box.fill),
      line: line(box.line),
      paragraphs: box.paragraphs.map(paragraph),
    };
  return box.kind === 'shape' ? { ...box, fill: fill(box.fill), line: line(box.line) } : box;
};

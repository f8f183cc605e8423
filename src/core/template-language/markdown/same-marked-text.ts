import { isUnchanged } from '../../data/keeping.ts';
import type { MarkedText } from './marked-text.ts';
import type { Anchor } from '../interpreter/run.ts';

/** Whether blocks that begin at two anchors get the same ids. */
const isSamePlace = (one: Anchor, other: Anchor): boolean =>
  one === other ||
  (one.places === other.places &&
    one.within === other.within &&
    one.line === other.line &&
    one.keys.length === other.keys.length &&
    one.keys.every((key, index) => key === other.keys[index]));

/** Whether two marked texts become the same blocks: one structure, one place in the template, the same values. */
export const isSameMarkedText = (one: MarkedText, other: MarkedText): boolean =>
  one.text === other.text &&
  one.stretches.length === other.stretches.length &&
  one.stretches.every(({ offset, line, anchor }, index) => {
    const stretch = other.stretches[index];
    return (
      stretch !== undefined &&
      offset === stretch.offset &&
      line === stretch.line &&
      isSamePlace(anchor, stretch.anchor)
    );
  }) &&
  isUnchanged(one.markers, other.markers);

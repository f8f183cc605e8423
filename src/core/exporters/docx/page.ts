import type { Paper } from '../../document/index.ts';

/** Twips: twentieths of a point, 1440 to the inch. */
export interface PageSetup {
  width: number;
  height: number;
  margin: number;
  /** The width of the text. */
  measure: number;
}

/** 2.25 cm, between the 2 and 2.5 that board papers use. */
const MARGIN = 1276;

const SIZES: Record<Paper['paperSize'], { width: number; height: number }> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

export const pageSetup = (paperSize: Paper['paperSize']): PageSetup => {
  const { width, height } = SIZES[paperSize];
  return { width, height, margin: MARGIN, measure: width - 2 * MARGIN };
};

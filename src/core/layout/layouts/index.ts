import type { SlideLayout } from '../../document/index.ts';
import { asideOnNight, asideOnPaper } from '../looks/aside.ts';
import { cards } from '../looks/cards.ts';
import { pairs } from '../looks/pairs.ts';
import { dated } from '../looks/dated.ts';
import { groupsBeside } from '../looks/groups-beside.ts';
import { labelledGroups } from '../looks/labelled-groups.ts';
import { rail } from '../looks/rail.ts';
import { usual } from '../looks/usual.ts';
import { columns } from '../looks/columns.ts';
import { countedFigures, fromTo, heroFigures } from '../looks/hero.ts';
import { lanes } from '../looks/lanes.ts';
import { numbered } from '../looks/numbered.ts';
import { needed } from '../looks/needed.ts';
import { quad } from '../looks/quad.ts';
import { resolutions } from '../looks/resolutions.ts';
import { alignedRows } from '../looks/rows.ts';
import { roadmap } from '../looks/roadmap.ts';
import { spineRows } from '../looks/spine.ts';
import { defineLayout, type LayoutDefinition } from './define-layout.ts';

/** The whole width. */
const WHOLE = [1, 12] as const;

/** Blocks under each other as they come: what every slide can fall back to. */
const asItComes = defineLayout({
  role: 'title-only',
  bands: [[{ takes: ['anything'], cols: WHOLE, look: usual }]],
  fallback: 'text',
});

/** Every shape of slide. What does not match its shape goes to the fallback, and is drawn. */
export const layouts: Readonly<Record<SlideLayout, LayoutDefinition>> = {
  text: asItComes,
  chart: asItComes,
  table: asItComes,
  columns: defineLayout({
    role: 'title-only',
    bands: [[{ takes: ['anything'], cols: WHOLE, look: columns }]],
    fallback: 'text',
  }),
  ask: defineLayout({
    role: 'ask',
    aside: { takes: ['ask'], most: 1, onNight: asideOnNight, onPaper: asideOnPaper },
    bands: [[{ takes: ['anything'], cols: WHOLE, look: labelledGroups }]],
    fallback: 'text',
    words: 205,
  }),
  vote: defineLayout({
    role: 'vote',
    aside: { takes: ['ask'], most: 1, onNight: asideOnNight, onPaper: asideOnPaper },
    bands: [
      [{ takes: ['numbered'], most: 1, cols: WHOLE, look: resolutions }],
      [{ takes: ['figures'], cols: WHOLE, look: usual }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 160,
  }),
  spine: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['figures'], most: 1, cols: WHOLE, look: spineRows, isNeeded: true }],
      [{ takes: ['words', 'callout'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 210,
  }),
  lanes: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['list'], most: 1, cols: WHOLE, look: lanes, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 140,
  }),
  'hero-number': defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['figures'], most: 1, cols: WHOLE, look: heroFigures, isNeeded: true }],
      [{ takes: ['quote'], most: 1, cols: WHOLE, look: usual }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 100,
  }),
  scale: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['words'], cols: WHOLE, look: usual }],
      [{ takes: ['chart'], most: 1, cols: WHOLE, look: usual, isNeeded: true }],
      [{ takes: ['callout', 'figures'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 110,
  }),
  'chart-rail': defineLayout({
    role: 'title-only',
    bands: [
      [
        { takes: ['chart'], most: 1, cols: [1, 9], look: usual, isNeeded: true },
        { takes: ['anything'], cols: [10, 12], look: rail },
      ],
    ],
    fallback: 'chart',
    words: 145,
  }),
  'chart-left': defineLayout({
    role: 'title-only',
    bands: [
      [
        { takes: ['chart'], most: 1, cols: [1, 7], look: usual, isNeeded: true },
        { takes: ['anything'], cols: [8, 12], look: usual },
      ],
    ],
    fallback: 'chart',
    words: 145,
  }),
  rows: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['table', 'chart'], most: 2, cols: WHOLE, look: alignedRows, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 160,
  }),
  quad: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['table'], most: 1, cols: WHOLE, look: quad, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 175,
  }),
  cards: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['lead'], most: 1, cols: WHOLE, look: usual }],
      [{ takes: ['table'], most: 1, cols: WHOLE, look: cards, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 210,
  }),
  worries: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['table'], most: 1, cols: WHOLE, look: pairs, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 230,
  }),
  'plot-list': defineLayout({
    role: 'title-only',
    bands: [
      [
        { takes: ['chart'], most: 1, cols: [1, 6], look: usual, staysBeside: 4.2 },
        { takes: ['anything'], cols: [7, 12], look: numbered },
      ],
    ],
    fallback: 'text',
    words: 150,
  }),
  needed: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['table', 'timeline'], most: 2, cols: WHOLE, look: needed, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 140,
  }),
  roadmap: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['timeline'], most: 1, cols: WHOLE, look: roadmap, isNeeded: true }],
      [{ takes: ['words', 'callout', 'figures'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 160,
  }),
  dated: defineLayout({
    role: 'title-only',
    bands: [
      [{ takes: ['table'], most: 1, cols: WHOLE, look: dated, isNeeded: true }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    saysHeadsByPlace: true,
    fallback: 'table',
    words: 150,
  }),
  story: defineLayout({
    role: 'story',
    bands: [
      [{ takes: ['lead'], most: 1, cols: WHOLE, look: usual }],
      [{ takes: ['figures'], most: 1, cols: WHOLE, look: countedFigures }],
      [{ takes: ['words', 'quote'], cols: WHOLE, look: groupsBeside }],
    ],
    fallback: 'text',
    words: 85,
  }),
  close: defineLayout({
    role: 'title-only',
    bands: [
      [
        { takes: ['figures'], most: 1, cols: [1, 8], look: fromTo },
        { takes: ['quote'], most: 1, cols: [9, 12], look: usual },
      ],
      [{ takes: ['timeline'], most: 1, cols: WHOLE, look: usual }],
      [{ takes: ['anything'], cols: WHOLE, look: usual }],
    ],
    fallback: 'text',
    words: 115,
  }),
};

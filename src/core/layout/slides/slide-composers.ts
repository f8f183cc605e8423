import type { SlideLayout } from '../../document/index.ts';
import { columns } from './columns.ts';
import type { SlideComposer } from './slide-composer.ts';
import { underEachOther } from './under-each-other.ts';

/** Shapes that take whatever comes; the others are declared as data in `layouts/`. */
export const slideComposers: Partial<Record<SlideLayout, SlideComposer>> = {
  columns,
  chart: underEachOther,
  table: underEachOther,
  text: underEachOther,
};

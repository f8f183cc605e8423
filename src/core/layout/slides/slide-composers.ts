import type { SlideLayout } from '../../document/index.ts';
import { ask } from './ask.ts';
import { chartLeft } from './chart-left.ts';
import { columns } from './columns.ts';
import type { SlideComposer } from './slide-composer.ts';
import { underEachOther } from './under-each-other.ts';

export const slideComposers: Record<SlideLayout, SlideComposer> = {
  ask,
  chart: underEachOther,
  'chart-left': chartLeft,
  table: underEachOther,
  columns,
  text: underEachOther,
};

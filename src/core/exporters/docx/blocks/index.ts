import type { FileChild } from 'docx';
import type { BlockRenderers } from '../../../document/index.ts';
import type { PaperContext } from '../paper-context.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { contents } from './contents.ts';
import { figures } from './figures.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { list } from './list.ts';
import { matrix } from './matrix.ts';
import { pageBreak } from './page-break.ts';
import { paragraph } from './paragraph.ts';
import { quote } from './quote.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

export const blocks: BlockRenderers<PaperContext, FileChild[]> = {
  heading,
  paragraph,
  list,
  table,
  figures,
  chart,
  quote,
  callout,
  image,
  timeline,
  matrix,
  'page-break': pageBreak,
  contents,
};

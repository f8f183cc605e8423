import { PageBreak, Paragraph } from 'docx';
import type { PageBreakBlock } from '../../../document/index.ts';
import { opensWithTable } from '../neighbours.ts';
import type { PaperContext } from '../paper-context.ts';

/** The next block starts the page itself where it can; a break at the very end would leave an empty page. */
export const pageBreak = (_: PageBreakBlock, { next }: PaperContext) =>
  opensWithTable(next) ? [new Paragraph({ style: 'Chart', children: [new PageBreak()] })] : [];

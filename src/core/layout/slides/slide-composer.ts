import type { Block } from '../../document/index.ts';
import type { Area } from '../area.ts';
import type { PieceContext } from '../pieces/piece.ts';
import type { Attempt } from './stack.ts';

/** One shape of slide: where its blocks go, at the type scale of the context. Sources are placed already. */
export type SlideComposer = (blocks: readonly Block[], area: Area, context: PieceContext) => Attempt;

import { likeLastCase } from '../../core/business-case/like-last-case.ts';
import { emptyCase } from '../../core/business-case/open-case.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { rememberedBasics } from '../persistence/remembered-basics.ts';

/** A new case starts with what the last one said of itself. */
export const newCase = (id: string): BusinessCase => likeLastCase(emptyCase(id), rememberedBasics());

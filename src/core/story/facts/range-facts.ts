import type { Figure } from '../../business-case/figure.ts';
import { isRange } from '../story-view/money-clauses.ts';
import { figureValue } from '../story-view/phrase.ts';
import type { FactView } from './define-fact.ts';

/** The low and the high case of a figure, without their sign; empty where there is no such case. */
export const rangeFacts = ({ formats }: FactView, figure: Figure) => ({
  hasRange: isRange(figure) && figure.low !== null,
  low: figure.low === null ? null : { phrase: [figureValue(formats, figure, 'low', true)] },
  lowIsLoss: (figure.low ?? 0) < 0,
  high: figure.high === null ? null : { phrase: [figureValue(formats, figure, 'high', true)] },
  highIsLoss: (figure.high ?? 0) < 0,
});

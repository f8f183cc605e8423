import type { ListItem, Run } from '../../document/index.ts';
import { slideRuns } from '../slide-runs.ts';

/** The points of a list and all that stand under them, in the order in which they are read. */
export const pointsOf = (items: readonly ListItem[]): (readonly Run[])[] =>
  items.flatMap(({ runs, items: inner }) => [slideRuns(runs), ...pointsOf(inner)]);

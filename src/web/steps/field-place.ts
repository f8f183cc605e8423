import { asCounted } from '../../core/business-case/as-counted/index.ts';
import { teamCostId } from '../../core/business-case/as-counted/team-costs.ts';
import type { Figure } from '../../core/business-case/figure.ts';
import { valueAtPath } from '../../core/business-case/path.ts';
import { pilotEvidenceId } from '../../core/business-case/pilot-evidence.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { resultsFor } from '../store/derived.ts';
import { stepOfPath } from './index.ts';

/** A shared input has its field once, under its own name, wherever a benefit uses it. */
const ownPath = (businessCase: BusinessCase, path: string): string => {
  const [whole, input] = /^(?:(benefits\[[^\]]+\]\.inputs\.[^.]+))/u.exec(path) ?? [];
  if (whole === undefined || input === undefined) return path;
  const value = valueAtPath(businessCase, input);
  const isShared = typeof value === 'object' && value !== null && 'shared' in value;
  return isShared ? `sharedInputs.${String(value.shared)}${path.slice(whole.length)}` : path;
};

/** The figure that a path leads into: `peak-funding.low` into peak funding. */
export const figureAt = (businessCase: BusinessCase, path: string): Figure | undefined => {
  const { figures } = resultsFor(businessCase);
  const parts = path.split('.');
  return parts.map((_, left) => figures[parts.slice(0, parts.length - left).join('.')]).find(Boolean);
};

/** Figures are computed: what they lead to is where most of their numbers are entered. */
const placeOfFigure = (businessCase: BusinessCase, path: string): string =>
  figureAt(businessCase, path)?.subject ?? 'settings';

/** What templates call by a name of its own, and the part of the case that it is made of. */
const derived: Record<string, string> = {
  assumptions: 'benefits',
  topAssumption: 'benefits',
  recommended: 'options',
  nextGate: 'rollOut.gates',
  years: 'settings',
  uncertainty: 'settings.commonFactor',
  tableUnit: 'basics.scale',
  costTotals: 'costs',
  evidenceIsTold: 'evidence',
  finance: 'agreements',
};

/** An assumption goes by the id of its row and its input: `turnover.turnoverFall.low`, `cost:licences.base`. */
const placeOfAssumption = (businessCase: BusinessCase, path: string): string | undefined => {
  const { benefits, costs } = asCounted(businessCase);
  const [, row = '', input = ''] = /^([^.[]+)\.?([^.]*)/u.exec(path) ?? [];
  const cost = row.startsWith('cost:') ? row.slice('cost:'.length) : undefined;
  if (costs.some(({ id }) => id === cost)) return `costs[${cost}].amount`;
  return benefits.some(({ id }) => id === row) ? `benefits[${row}].inputs.${input}` : undefined;
};

/** The pilot is a piece of evidence that nobody lists. */
const isOfPilot = ({ evidence }: BusinessCase, path: string): boolean =>
  path.startsWith(`evidence[${pilotEvidenceId}]`) && !evidence.some(({ id }) => id === pilotEvidenceId);

/** A cost that people asked for make is theirs. */
const placeOfTeam = (businessCase: BusinessCase, path: string): string | undefined => {
  const id = /^costs\[([^\]]+)\]/u.exec(path)?.[1];
  const row = businessCase.ask.team.find((one) => teamCostId(one) === id);
  return row === undefined ? undefined : `ask.team[${row.id}]`;
};

const placeOfValue = (businessCase: BusinessCase, path: string): string => {
  if (path.startsWith('figures.')) return placeOfFigure(businessCase, path.slice('figures.'.length));
  const [first = ''] = path.split(/[.[]/u);
  if (isOfPilot(businessCase, path)) return 'pilot';
  const place = derived[first] ?? placeOfAssumption(businessCase, path) ?? path;
  return placeOfTeam(businessCase, place) ?? place;
};

/** The step that writes what stands at a path of the case or of its figures, and the field to open there. */
export const placeOf = (businessCase: BusinessCase, path: string): { step: string; field: string } => {
  const field = ownPath(businessCase, placeOfValue(businessCase, path));
  return { step: stepOfPath(field)?.id ?? 'basics', field };
};

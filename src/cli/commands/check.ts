import { resultsOf } from '../../core/business-case/results/index.ts';
import { localDay } from '../../core/data/local-day.ts';
import { findingsBefore } from '../../core/review/gates.ts';
import { type Gate, findingsOf } from '../../core/review/index.ts';
import { caseWithHouse } from '../houses.ts';
import { WrongUse, printError, printJson } from '../output.ts';

const gateNames: Record<Gate, string> = {
  draft: 'ready to draft',
  finance: 'ready for finance',
  board: 'ready for the board',
};

const isGate = (name: string): name is Gate => Object.hasOwn(gateNames, name);

/** The findings on a case; with a gate, whether it is met. */
export const check = (
  casePath: string,
  { gate, house }: { gate?: string; house?: string },
  now: Date,
): 0 | 1 => {
  if (gate !== undefined && !isGate(gate))
    throw new WrongUse(`There is no gate “${gate}”. There are: ${Object.keys(gateNames).join(', ')}.`);
  const today = localDay(now);
  const businessCase = caseWithHouse(casePath, house, today);
  const findings = findingsOf(businessCase, resultsOf(businessCase), today);
  printJson(findings);
  if (gate === undefined) return 0;
  const open = findingsBefore(findings, gate);
  if (open.length === 0) return 0;
  printError(
    `The case is not ${gateNames[gate]}: ${open.length === 1 ? '1 thing is' : `${open.length} things are`} left. The first: ${open[0]?.message}`,
  );
  return 1;
};

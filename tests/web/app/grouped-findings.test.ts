import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/review/index.ts';
import { groupedFindings } from '../../../src/web/app/grouped-findings.ts';

const finding = (message: string, path: string): Finding => ({
  rule: 'EVD-01',
  gate: 'finance',
  severity: 'must',
  message,
  path,
});

it('puts together what asks for the same, and leaves alone what comes once or twice', () => {
  const source = ['Seats', 'Calls', 'Minutes'].map((input) =>
    finding(`“Fewer calls”: name the source of “${input}”.`, `benefits[a].inputs.${input}`),
  );
  const others = ['Licences', 'Training'].map((cost) =>
    finding(`Name the source of the cost “${cost}”.`, `costs[${cost}].amount`),
  );
  expect(groupedFindings([...others.slice(0, 1), ...source, ...others.slice(1)])).toEqual([
    { title: 'Name the source of the cost “Licences”.', findings: [others[0]] },
    { title: 'Name the source of the cost “Training”.', findings: [others[1]] },
    { title: 'Name the source of …', findings: source },
  ]);
});

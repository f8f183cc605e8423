import { withValueAt } from '../../src/core/business-case/path.ts';
import { resultsOf } from '../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../src/core/business-case/schema/index.ts';
import { newUncertaintyCache, uncertaintyOf } from '../../src/core/business-case/uncertainty/index.ts';
import { productCase } from './product-case.ts';

/** Half of the benefits of a product case draw on its workload: of so many, twelve do. */
const perWorkload = 24;

const sharing = (businessCase: BusinessCase, workload: number): BusinessCase['benefits'] =>
  businessCase.benefits.map((benefit) => ({
    ...benefit,
    id: `w${workload}-${benefit.id}`,
    name: `${benefit.name} of workload ${workload}`,
    inputs: Object.fromEntries(
      Object.entries(benefit.inputs).map(([name, input]) => [
        name,
        'shared' in input && input.shared === 'contacts' ? { shared: `contacts-${workload}` } : input,
      ]),
    ),
  }));

/** A case of so many benefits, at most twelve on each workload: what a larger organisation would enter. */
const grownCase = (benefits: number): BusinessCase => {
  const workloads = Array.from({ length: Math.ceil(benefits / perWorkload) }, (_, index) => index);
  const whole = productCase(Math.min(benefits, perWorkload));
  const { contacts, ...others } = whole.sharedInputs;
  return businessCaseSchema.parse({
    ...whole,
    sharedInputs: {
      ...others,
      ...Object.fromEntries(workloads.map((workload) => [`contacts-${workload}`, contacts])),
    },
    benefits: workloads.flatMap((workload) => sharing(whole, workload)).slice(0, benefits),
  });
};

/** How many benefits name each shared workload. */
const onWorkloads = ({ benefits }: BusinessCase): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const input of benefits.flatMap(({ inputs }) => Object.values(inputs))) {
    const shared = 'shared' in input ? String(input.shared) : '';
    if (shared.startsWith('contacts-')) counts.set(shared, (counts.get(shared) ?? 0) + 1);
  }
  return counts;
};

/** One input edited: everything that follows from the case, with what was drawn before it still there. */
export const growingEdit = (benefits: number): (() => void) => {
  const cache = newUncertaintyCache(1);
  const before = grownCase(benefits);
  const most = Math.max(...onWorkloads(before).values());
  if (before.benefits.length !== benefits || most > perWorkload / 2)
    throw new Error(`${before.benefits.length} benefits were made, ${most} on one workload.`);
  let edits = 0;
  return () => {
    edits += 1;
    const path = 'benefits[w0-b0].inputs.avoidableShare.base';
    const businessCase = withValueAt(before, path, 0.38 + (edits % 4) / 100);
    const { calculation, figures } = resultsOf(businessCase);
    if (typeof figures['net-benefit']?.value !== 'number') throw new Error('The case has no result.');
    uncertaintyOf(calculation, cache);
  };
};

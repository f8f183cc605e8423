import { valueAtPath } from '../../../core/business-case/path.ts';
import { benefitDriver, benefitInputs } from '../../../core/business-case/results/benefit-driver.ts';
import { inputPath } from '../../../core/business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Driver, DriverInput } from '../../../core/drivers/index.ts';
import type { FieldMeta } from '../../../core/quantities/field.ts';
import { metaAt } from '../../steps/form/schema-parts.ts';

/** What can be edited beside a slide: a field of the schema, a row or group of it, or an answer of a benefit. */
export type Behind =
  | { kind: 'field'; path: string; meta: FieldMeta }
  | { kind: 'group'; path: string }
  | {
      kind: 'answer';
      path: string;
      benefit: Benefit;
      name: string;
      input: DriverInput;
      driver: Driver | undefined;
    };

const metaOr = (path: string): FieldMeta | undefined => {
  try {
    return metaAt(path);
  } catch {
    // A place that the schema does not know by itself: the input of a driver.
    return undefined;
  }
};

const around = (path: string): string => path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '');

const isRow = (path: string): boolean => path.endsWith(']');

/** Controls that stand alone; of a list the whole table would be no help beside a slide. */
const standsAlone = ({ control }: FieldMeta): boolean =>
  control !== 'list' && control !== 'group' && control !== 'record';

const driverFor = (businessCase: BusinessCase, benefit: Benefit): Driver | undefined => {
  const found = benefitDriver(businessCase, benefit);
  return 'driver' in found ? found.driver : undefined;
};

const answerAt = (businessCase: BusinessCase, path: string): Behind | undefined => {
  for (const benefit of businessCase.benefits)
    for (const [name, input] of Object.entries(benefitInputs(businessCase, benefit))) {
      const own = inputPath(benefit, name);
      if (path === own || path.startsWith(`${own}.`))
        return {
          kind: 'answer',
          path: own,
          benefit,
          name,
          input,
          driver: driverFor(businessCase, benefit),
        };
    }
  return undefined;
};

const fieldAt = (businessCase: BusinessCase, path: string): Behind | undefined => {
  const meta = metaOr(path);
  if (meta !== undefined && standsAlone(meta)) return { kind: 'field', path, meta };
  if (isRow(path) && valueAtPath(businessCase, path) !== undefined) return { kind: 'group', path };
  const outer = around(path);
  return outer === path ? undefined : fieldAt(businessCase, outer);
};

/** The field behind a value of a document; undefined where it is worked out, or too large to stand beside it. */
export const fieldBehind = (businessCase: BusinessCase, path: string): Behind | undefined =>
  answerAt(businessCase, path) ?? fieldAt(businessCase, path);

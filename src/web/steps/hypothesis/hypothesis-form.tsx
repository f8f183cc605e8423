import type { Estimate } from '../../../core/quantities/estimate.ts';
import { changeField, setField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import { emptyEstimate } from '../form/estimate-amount.tsx';
import { FieldsByGate } from '../form/form-field.tsx';
import { GroupHead } from '../form/group-form.tsx';
import styles from '../form/form.module.css';
import { type FormPart, metaAt, partsOf } from '../form/schema-parts.ts';

const path = 'hypothesis';
const sizePath = `${path}.size`;
const benefitPath = `${path}.benefit`;
const sizeTitle = 'How do you say by how much?';

/** Per cent of it and points are two sizes; a measure that is counted may also move by a number of its own. */
const SizeCounted = () => {
  const chosen = useBusinessCase(({ hypothesis }) => hypothesis.size?.unit ?? 'share');
  const unit = useBusinessCase(({ hypothesis }) => hypothesis.unit.trim());
  const own = [unit, chosen].filter((one) => !['', 'share', 'points'].includes(one));
  return (
    <ChoiceField
      hint="From 40% to 30% is 10 points, and 25 per cent of it."
      options={{
        share: 'In per cent of where it stands',
        points: 'In percentage points',
        ...Object.fromEntries(own.map((one) => [one, `In ${one}`])),
      }}
      path={`${sizePath}.unit`}
      title={sizeTitle}
      value={chosen}
      onChange={(next) =>
        changeField('How the size is counted', sizePath, (old) => ({
          ...emptyEstimate('share'),
          ...(old as Estimate | undefined),
          unit: next ?? 'share',
        }))
      }
    />
  );
};

/** Which benefit the sentence is worth money by. */
const ValuedBy = () => {
  const benefits = useBusinessCase((businessCase) => businessCase.benefits);
  const chosen = useBusinessCase(({ hypothesis }) => hypothesis.benefit);
  const meta = metaAt(benefitPath);
  if (meta === undefined || benefits.length === 0) return null;
  const isListed = benefits.some(({ id }) => id === chosen);
  return (
    <ChoiceField
      hint={meta.hint}
      options={Object.fromEntries(
        benefits.map(({ id, name }) => [id, name === '' ? 'Benefit without a name' : name]),
      )}
      path={benefitPath}
      title={meta.title}
      value={isListed ? chosen : undefined}
      onChange={(next) => setField(meta.title, benefitPath, next ?? '')}
    />
  );
};

/** Beside the fields of the schema, how the size is counted. */
const sizeCounted: FormPart = {
  name: 'unit',
  path: `${sizePath}.unit`,
  meta: { control: 'choice', title: sizeTitle, gate: 'finance' },
  Draw: SizeCounted,
};

/** The sentence part by part, and the benefit that values it. */
export const HypothesisForm = () => {
  const hasBenefits = useBusinessCase(({ benefits }) => benefits.length > 0);
  const meta = metaAt(path);
  const parts = partsOf(path).flatMap((part): FormPart[] => {
    if (part.path === benefitPath) return hasBenefits ? [{ ...part, Draw: ValuedBy }] : [];
    return part.path === sizePath ? [part, sizeCounted] : [part];
  });
  return (
    <section aria-label={meta?.title} className={styles['card']}>
      <GroupHead path={path} title={meta?.title} />
      <FieldsByGate parts={parts} />
    </section>
  );
};

import { pilotKindOf } from '../../../core/business-case/results/pilot-kinds.ts';
import { thresholdUnit } from '../../../core/business-case/results/pilot-result.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid, FormField, NoneBecause } from '../form/form-field.tsx';
import { GateFolds } from '../form/gate-folds.tsx';
import { GroupHead, Lead } from '../form/group-form.tsx';
import { ListForm } from '../form/list-form.tsx';
import { SchemaForm } from '../form/schema-form.tsx';
import { type FormPart, metaAt, partsOf } from '../form/schema-parts.ts';
import { askedOf } from './asked.ts';
import { EffectAmount } from './effect-amount.tsx';
import { PilotShown } from './pilot-shown.tsx';

const afterwards = ['rollOut', 'tracking'];
const first = ['where', 'start', 'weeks', 'design', 'measure'];

/** Drawn as a part of another field. */
const elsewhere = new Set(['thresholdsAs', 'pass', 'stop']);

const Fields = ({ names }: { names: readonly string[] }) => (
  <FieldGrid parts={partsOf('pilot').filter(({ name }) => names.includes(name))} />
);

const GroupFields = ({ path }: { path: string }) => {
  const pilot = useBusinessCase((businessCase) => businessCase.pilot);
  const { ofGroup } = askedOf(pilot);
  return <FieldGrid parts={partsOf(path).filter(({ name }) => ofGroup.includes(name))} />;
};

/** Success and stop, each in the unit in which they are said. */
const Thresholds = () => {
  const pilot = useBusinessCase((businessCase) => businessCase.pilot);
  const { thresholds } = askedOf(pilot);
  const as = thresholdUnit(pilot);
  const meta = metaAt('pilot.thresholdsAs');
  return (
    <div className={formStyles['grid']}>
      {Object.keys(thresholds).length > 1 && (
        <ChoiceField
          options={thresholds}
          path="pilot.thresholdsAs"
          title={meta?.title ?? ''}
          value={as}
          onChange={(next) => setField(meta?.title ?? '', 'pilot.thresholdsAs', next)}
        />
      )}
      <EffectAmount key={`pass ${as}`} as={as} path="pilot.pass" />
      <EffectAmount key={`stop ${as}`} as={as} path="pilot.stop" />
    </div>
  );
};

/** For who knows only what was published. */
const Published = () => {
  const published = useBusinessCase(({ pilot }) => pilot.published);
  const usual = useBusinessCase(({ pilot }) => pilotKindOf(pilot).as);
  const meta = metaAt('pilot.published');
  const as = published.as ?? usual;
  const named = (name: string) => partsOf('pilot.published').find((part) => part.name === name);
  const [choice, chance] = [named('as'), named('p')];
  return (
    <details open={published.effect !== undefined}>
      <summary>{meta?.title}</summary>
      <Lead>{meta?.hint}</Lead>
      <div className={formStyles['grid']}>
        {choice !== undefined && <FormField {...choice} />}
        {['effect', 'low', 'high'].map((name) => (
          <EffectAmount key={`${name} ${as}`} as={as} path={`pilot.published.${name}`} />
        ))}
        {chance !== undefined && <FormField {...chance} />}
      </div>
    </details>
  );
};

/** Where nothing is tried, why; asked only while nothing is said of a pilot. */
const NoPilot = () => {
  const isNone = useBusinessCase(
    ({ pilot }) => pilot.where === '' && pilot.start === '' && pilot.groups.length === 0,
  );
  return isNone ? <NoneBecause list="pilot" /> : null;
};

const Groups = ({ path }: { path: string }) => {
  const meta = metaAt(path);
  return meta === undefined ? null : <ListForm Fields={GroupFields} meta={meta} name="groups" path={path} />;
};

const drawn: Readonly<Record<string, FormPart['Draw']>> = { groups: Groups, published: Published };

/** What is asked of the pilot later, with what its kind of number needs. */
const useLaterParts = (): FormPart[] => {
  const hasUnit = useBusinessCase(({ pilot }) => askedOf(pilot).hasUnit);
  return partsOf('pilot')
    .filter(({ name }) => !elsewhere.has(name) && (name !== 'unit' || hasUnit))
    .map((part) => {
      const Draw = drawn[part.name];
      return { ...part, of: 'Pilot', ...(Draw === undefined ? {} : { Draw }) };
    });
};

/** The pilot: what is tried, when it would stop, what came out, and what that shows. */
export const PilotForm = () => {
  const later = useLaterParts();
  const meta = metaAt('pilot');
  return (
    <>
      <section aria-label={meta?.title} className={formStyles['card']}>
        <GroupHead path="pilot" title={meta?.title} />
        <Lead>{meta?.hint}</Lead>
        <Fields names={first} />
        <Thresholds />
        <GateFolds Grid={FieldGrid} parts={later} />
      </section>
      <NoPilot />
      <PilotShown />
      <SchemaForm paths={afterwards} />
    </>
  );
};

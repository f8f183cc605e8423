import { pilotKindOf } from '../../../core/business-case/results/pilot-kinds.ts';
import { thresholdUnit } from '../../../core/business-case/results/pilot-result.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid, FormField, NoneBecause } from '../form/form-field.tsx';
import { Lead } from '../form/group-form.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { askedOf } from './asked.ts';
import { EffectAmount } from './effect-amount.tsx';
import { PilotShown } from './pilot-shown.tsx';

const plan = ['where', 'start', 'weeks', 'design', 'measure', 'kind'];
const origin = ['source', 'asOf', 'owner', 'asked'];
const words = ['outcome', 'elseChanged', 'sideEffects'];

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

/** The pilot: what is tried, when it would stop, what came out, and what that shows. */
export const PilotForm = () => {
  const hasUnit = useBusinessCase(({ pilot }) => askedOf(pilot).hasUnit);
  const [meta, groups] = [metaAt('pilot'), metaAt('pilot.groups')];
  return (
    <>
      <section aria-label={meta?.title} className={formStyles['card']}>
        <h2 className={formStyles['heading']}>{meta?.title}</h2>
        <Lead>{meta?.hint}</Lead>
        <Fields names={hasUnit ? [...plan, 'unit'] : plan} />
        <Thresholds />
        <Fields names={['judge', 'done']} />
        {groups !== undefined && (
          <ListForm Fields={GroupFields} meta={groups} name="groups" path="pilot.groups" />
        )}
        <Published />
        <Fields names={origin} />
        <Fields names={words} />
      </section>
      <NoPilot />
      <PilotShown />
      {['rollOut', 'tracking'].map((path) => {
        const part = metaAt(path);
        return part === undefined ? null : <FormField key={path} meta={part} name={path} path={path} />;
      })}
    </>
  );
};

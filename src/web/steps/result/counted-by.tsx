import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { ratesCompared } from '../../../core/business-case/results/rates-compared.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { resultsFor } from '../../store/derived.ts';
import { changeField } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { GateFolds, gateOf } from '../form/gate-folds.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { Agreements } from './agreements.tsx';
import { RateTable } from './rate-table.tsx';

const own = ['discountRate', 'rateBasis', 'rateKind'];
const conventions = ['timing', 'timingBecause', 'priceBasis', 'inflation', 'appraisal', 'stresses'];

const isSettings = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A published rate is real or nominal by itself: what was said of one's own rate goes. */
const choosePreset = (preset: string | undefined): void =>
  changeField('Whose rate is it?', 'settings', (old) => {
    const { ratePreset: _preset, rateKind: _kind, ...others } = isSettings(old) ? old : {};
    return preset === undefined ? others : { ...others, ratePreset: preset };
  });

/** The rate and the conventions that the figures are counted with: agreed with finance once. */
export const CountedBy = ({ businessCase }: { businessCase: BusinessCase }) => {
  const formats = useCaseFormats();
  const { settings } = businessCase;
  const meta = metaAt('settings.ratePreset');
  const isOwn = (settings.ratePreset ?? 'own') === 'own';
  const fields = (names: readonly string[]) => partsOf('settings').filter(({ name }) => names.includes(name));
  return (
    <>
      <section aria-label="At which rate?" className={formStyles['card']}>
        <h2 className={formStyles['heading']}>At which rate?</h2>
        <ChoiceField
          hint={meta?.hint}
          options={meta?.options ?? {}}
          path="settings.ratePreset"
          title={meta?.title ?? ''}
          value={settings.ratePreset ?? 'own'}
          onChange={choosePreset}
        />
        {isOwn && <FieldGrid parts={fields(own).filter((part) => gateOf(part) === 'draft')} />}
        <RateTable rates={ratesCompared(businessCase, resultsFor(businessCase), formats)} />
        <GateFolds Grid={FieldGrid} parts={fields(isOwn ? [...own, ...conventions] : conventions)} />
      </section>
      <Agreements businessCase={businessCase} />
    </>
  );
};

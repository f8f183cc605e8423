import { useState } from 'react';
import { avoidedFields, keeperFields, namedFields } from '../../../core/house/house-fields.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { FieldGrid } from '../../steps/form/form-field.tsx';
import { ListForm } from '../../steps/form/list-form.tsx';
import { DateField, Segments } from '../../ui/index.ts';
import { firstLanguage, houseLanguages } from './house-language.ts';
import { partsIn } from './house-parts.ts';

const things = { customer: 'Customers', colleague: 'Colleagues', board: 'The board' } as const;

const avoidedParts = (path: string) => partsIn(avoidedFields, path);

const Avoided = ({ path }: { path: string }) => <FieldGrid parts={avoidedParts(path)} />;

const ValidUntil = () => {
  const value = useBusinessCase(({ house }) => house?.validUntil ?? '');
  const { locale, day } = useCaseFormats();
  const title = 'Until when does it hold?';
  return (
    <DateField
      kind="day"
      locale={locale}
      path="house.validUntil"
      title={title}
      value={value}
      written={day}
      onChange={(next) => setField(title, 'house.validUntil', next)}
    />
  );
};

/** Who keeps the house, what things are called in it, and which words it does not use. */
export const HouseNames = () => {
  const spoken = useBusinessCase(({ basics }) => basics.language);
  const [language, setLanguage] = useState(firstLanguage(spoken));
  return (
    <>
      <section aria-label="Who keeps it">
        <h2>Who keeps it</h2>
        <FieldGrid parts={partsIn(keeperFields, 'house').filter(({ name }) => name !== 'validUntil')} />
        <ValidUntil />
      </section>
      <section aria-label="Names for things">
        <h2>Names for things</h2>
        <p>What stays empty is called as we call it. What somebody typed stays as it is.</p>
        {Object.keys(houseLanguages).length > 1 && (
          <Segments label="Names in" options={houseLanguages} value={language} onChange={setLanguage} />
        )}
        {(Object.keys(things) as (keyof typeof things)[]).map((thing) => (
          <section key={thing} aria-label={things[thing]}>
            <h3>{things[thing]}</h3>
            <FieldGrid parts={partsIn(namedFields[thing], `house.words.${language}.${thing}`)} />
          </section>
        ))}
      </section>
      <ListForm
        Fields={Avoided}
        meta={{
          control: 'list',
          title: 'Words that are not used',
          hint: 'They are found where somebody types them, and in templates.',
          one: 'word',
        }}
        name="avoid"
        partsOfRow={avoidedParts}
        path="house.avoid"
      />
    </>
  );
};

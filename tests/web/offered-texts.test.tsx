import { expect, it } from 'vitest';
import { FormField } from '../../src/web/steps/form/form-field.tsx';
import { metaAt } from '../../src/web/steps/form/schema-parts.ts';
import { exampleCase } from '../fixtures/example-case.ts';
import { drawn } from './drawn.tsx';

const fieldOf = (name: 'language' | 'currency', value: string): string => {
  const businessCase = exampleCase();
  const path = `basics.${name}`;
  const meta = metaAt(path);
  if (meta === undefined) throw new Error(`There is no field ${path}.`);
  return drawn(
    { ...businessCase, basics: { ...businessCase.basics, [name]: value } },
    <FormField meta={meta} name={name} path={path} />,
  );
};

it('offers languages and currencies by name', () => {
  expect(fieldOf('language', 'de-DE')).toMatch(/<option value="de-DE" selected="">Deutsch/u);
  expect(fieldOf('currency', 'EUR')).toMatch(/<option value="EUR" selected="">EUR, euro</u);
});

it('keeps what an opened file says otherwise, and says that it is not in the list', () => {
  expect(fieldOf('language', 'klingon')).toMatch(
    /<option value="klingon" selected="">klingon \(not in the list\)/u,
  );
  expect(fieldOf('currency', 'EUR')).not.toContain('not in the list');
});

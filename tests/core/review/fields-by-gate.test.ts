import { expect, it } from 'vitest';
import { pathSteps, valueAtPath } from '../../../src/core/business-case/path.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type Gate, fieldMeta } from '../../../src/core/quantities/field.ts';
import { type AnySchema, itemOfSchema, partOfSchema } from '../../../src/core/quantities/schema-parts.ts';
import { gates } from '../../../src/core/review/gates.ts';
import { findingsOf, rules } from '../../../src/core/review/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

/** The gates that the fields on the way to a place say. */
const gatesOnTheWay = (path: string): Gate[] => {
  let schema: AnySchema | undefined = businessCaseSchema;
  return pathSteps(path).flatMap((step) => {
    schema =
      schema === undefined
        ? undefined
        : step.kind === 'row'
          ? itemOfSchema(schema)
          : partOfSchema(schema, step.name);
    const gate = schema === undefined ? undefined : fieldMeta(schema)?.gate;
    return gate === undefined ? [] : [gate];
  });
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const place = (gate: Gate): number => gates.indexOf(gate);

it('folds no field away for a later gate than the one whose rule asks for it', () => {
  const example = exampleCase();
  const asked = rules.flatMap(({ id, gate, severity, planted }) =>
    severity === 'should'
      ? []
      : planted.flatMap((plant) => {
          const spoiled = plant(example);
          return findingsOf(spoiled)
            .filter(({ rule, path }) => rule === id && isEmpty(valueAtPath(spoiled, path)))
            .map(({ path }) => ({ id, gate, path }));
        }),
  );
  expect(asked.length).toBeGreaterThan(50);
  const late = asked.filter(({ gate, path }) => gatesOnTheWay(path).some((own) => place(own) > place(gate)));
  expect([...new Set(late.map(({ id, gate, path }) => `${path}: ${gate}, by ${id}`))]).toEqual([]);
});

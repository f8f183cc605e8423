import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { businessCaseSchema } from '../../../../src/core/business-case/schema/index.ts';
import { drivers } from '../../../../src/core/drivers/index.ts';
import { unitInWords, unitOf } from '../../../../src/core/drivers/units.ts';
import { fieldMeta } from '../../../../src/core/quantities/field.ts';
import { type AnySchema, definitionOf } from '../../../../src/core/quantities/schema-parts.ts';
import { germanTerm } from '../../../../src/core/story/labels/de/terms/index.ts';

/** The same word in both languages. */
const shared = new Set(['Compliance']);

const untold = (english: readonly string[]): string[] =>
  [...new Set(english)].filter((text) => text !== '' && !shared.has(text) && germanTerm(text) === text);

const choicesOf = (schema: AnySchema): string[] => {
  const meta = fieldMeta(schema);
  if (meta?.control === 'choice') return Object.values(meta.options ?? {});
  const { innerType, element, valueType, shape = {} } = definitionOf(schema);
  return [innerType, element, valueType, ...Object.values(shape)].flatMap((part) =>
    part === undefined ? [] : choicesOf(part),
  );
};

describe('names of ours have a German word', () => {
  const inputs = drivers.flatMap((driver) => Object.values(driver.inputs));

  it('the inputs of every driver, as a table names them and as a form asks for them', () => {
    expect(inputs.length).toBeGreaterThan(130);
    expect(untold(inputs.map(({ label }) => label))).toEqual([]);
    expect(untold(inputs.map(({ title }) => title))).toEqual([]);
  });

  it('what they count', () => {
    const volumes = inputs.filter(
      ({ role, quantity }) => role === 'volume' && !/money|share|points/u.test(quantity),
    );
    expect(untold(volumes.map(({ quantity }) => unitInWords(unitOf(quantity))))).toEqual([]);
  });

  it('what a benefit says against itself that counts beyond experience', () => {
    const argued = drivers.flatMap(({ guardrails }) =>
      guardrails.filter(({ severity, canBeArgued }) => severity === 'stop' && canBeArgued),
    );
    expect(untold(argued.map(({ because }) => because))).toEqual([]);
  });

  it('every choice of a case', () => {
    const found = choicesOf(businessCaseSchema);
    expect(found).toContain('Split at random');
    expect(found).toContain('The holder of a budget');
    expect(untold(found)).toEqual([]);
  });

  it('every figure of the whole, and what one below zero is called', () => {
    const figures = Object.values(resultsOf(businessCaseSchema.parse({})).figures);
    const named = figures.filter(({ id }) => !/^(?:account|net-present-value\.stress)\./u.test(id));
    expect(named.length).toBeGreaterThan(40);
    expect(untold(named.flatMap(({ label, belowZero = '' }) => [label, belowZero]))).toEqual([]);
  });
});

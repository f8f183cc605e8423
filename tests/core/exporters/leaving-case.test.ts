import { expect, it } from 'vitest';
import { inside } from '../../../src/core/business-case/field-in.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { stayingFields } from '../../../src/core/exporters/leaving-fields.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { type AnySchema, definitionOf } from '../../../src/core/quantities/schema-parts.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { marked, mayLeave } from './marked-case.ts';

const isDecided = (path: string, stays: readonly string[]): boolean =>
  mayLeave(path) || stays.some((staying) => path === staying || path.startsWith(`${staying}.`));

/** The paths of all plain fields of a schema, rows and records without their names. */
const fieldsOf = (schema: AnySchema, path = ''): string[] => {
  const { shape, element, valueType } = definitionOf(inside(schema));
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (shape !== undefined) return Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, at(name)));
  if (valueType !== undefined) return fieldsOf(valueType, at('*'));
  if (element !== undefined && definitionOf(inside(element)).shape !== undefined)
    return fieldsOf(element, path);
  return [path];
};

it('decides of every field of the case whether it may stand in a file', () => {
  const stays = Object.keys(stayingFields);
  const all = fieldsOf(businessCaseSchema);
  expect(all.filter((path) => !isDecided(path, stays))).toEqual([]);
  expect(all.filter((path) => mayLeave(path) && stays.includes(path))).toEqual([]);
  // A field that is in neither list is found.
  expect(isDecided('basics.telephone', stays)).toBe(false);
  expect(isDecided('stakeholders.influence', [])).toBe(false);
});

it('takes out what is not named, wherever it stands', () => {
  const { businessCase, marks } = marked();
  const left = JSON.stringify(leavingCase(businessCase));
  const stayed = [...marks].filter(([, path]) => !mayLeave(path));
  expect(stayed.filter(([word]) => left.includes(word)).map(([, path]) => path)).toEqual([]);
  expect(left).not.toContain('silence');
  expect(left).not.toContain('"influence"');
  // The same test finds what leaves when nothing is taken out.
  expect(stayed.some(([word]) => JSON.stringify(businessCase).includes(word))).toBe(true);
});

it('tells the same figures and the same story as the whole case', () => {
  const whole = {
    ...exampleCase(),
    unreadAmounts: { 'benefits[status-calls].inputs.removedShare.base': '1,2,3' },
  };
  const left = leavingCase(whole);
  expect(resultsOf(left).figures).not.toEqual(resultsOf(exampleCase()).figures);
  expect(resultsOf(left).figures).toEqual(resultsOf(whole).figures);
  const names = toldDocuments(left, boardInvestment()).map(({ document }) => document.id);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const tell = (businessCase: BusinessCase) => {
      const told = tellableCase(businessCase, storyShape(), '2027-01-25', newParseCache());
      const { document } = told.tell(boardInvestment(), name);
      return { ...document, edition: { ...document.edition, hash: '' } };
    };
    expect(tell(left)).toEqual(tell(whole));
  }
});

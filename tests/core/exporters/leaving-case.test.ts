import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { inside } from '../../../src/core/business-case/field-in.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { type Leaving, leavingFields, stayingFields } from '../../../src/core/exporters/leaving-fields.ts';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { tellableCase } from '../../../src/core/narrative/case-story.ts';
import { newParseCache } from '../../../src/core/narrative/parse-cache.ts';
import { storyShape } from '../../../src/core/narrative/story-view/index.ts';
import { type AnySchema, definitionOf } from '../../../src/core/quantities/schema-parts.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';

const deeper = (leaving: Leaving, name: string): Leaving | undefined => {
  if (leaving === true) return undefined;
  if ('each' in leaving) return leaving.each;
  return Object.hasOwn(leaving.fields, name) ? leaving.fields[name] : undefined;
};

/** Whether a field may leave; its path is written without the numbers of rows. */
const mayLeave = (path: string): boolean => {
  let leaving: Leaving | undefined = leavingFields;
  for (const name of path.split('.')) leaving = leaving && deeper(leaving, name);
  return leaving === true;
};

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

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kept as they are: a mark in their place would be no date, no language, no id, no choice. */
const structural =
  /(?:^|\.)(?:id|schemaVersion|language|currency|benefit|driver|formula|shared|unit|measure|evidence|pool|input|figure|section|proofFigure|template|document|block|order|off|hash|period)$/u;
const looksLikeWords = (text: string): boolean => text.trim() !== '' && !/^\d{4}-\d{2}/u.test(text);

interface Marked {
  businessCase: BusinessCase;
  /** By mark, the path of the field that it stands in. */
  marks: Map<string, string>;
}

/** The example with a mark in each of its texts, and with fields that nobody knows, marked too. */
const marked = (): Marked => {
  const marks = new Map<string, string>();
  const mark = (path: string): string => {
    const word = `zq${marks.size}zq`;
    marks.set(word, path);
    return word;
  };
  const choices = new Set<string>();
  const collect = (schema: AnySchema, path = ''): void => {
    const definition = definitionOf(inside(schema)) as ReturnType<typeof definitionOf> & {
      entries?: unknown;
    };
    if (definition.type === 'enum') choices.add(path);
    for (const [name, field] of Object.entries(definition.shape ?? {}))
      collect(field, path === '' ? name : `${path}.${name}`);
    if (definition.element !== undefined) collect(definition.element, path);
  };
  collect(businessCaseSchema);
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string')
      return structural.test(path) || choices.has(path) || !looksLikeWords(value)
        ? value
        : `${value} ${mark(path)}`;
    if (Array.isArray(value)) return value.map((item) => walk(item, path));
    if (!isGroup(value)) return value;
    const isRecord = /(?:^|\.)(?:sharedInputs|inputs)$/u.test(path);
    const at = (name: string): string => (path === '' ? name : `${path}.${isRecord ? '*' : name}`);
    const known = Object.entries(value).map(([name, part]) => [name, walk(part, at(name))] as const);
    return Object.fromEntries(
      isRecord ? known : [...known, ['unheardOf', `nobody knows ${mark(at('unheardOf'))}`]],
    );
  };
  const example = exampleCase();
  const editions = [{ number: 1, date: '2026-01-01', hash: 'a', documents: [], case: { secret: 'kept' } }];
  const stakeholders = example.stakeholders.map((one) => ({ ...one, stance: 'opposed', sensor: 'silence' }));
  const whole = walk({ ...example, editions, stakeholders }, '') as BusinessCase;
  return { businessCase: whole, marks };
};

const files = [
  { document: 'paper', format: 'docx' },
  { document: 'paper', format: 'md' },
  { document: 'deck', format: 'pptx' },
  { document: 'deck', format: 'md' },
] as const;

const texts = files.filter(({ format }) => format === 'md');

const writtenTexts = async (
  businessCase: BusinessCase,
  wanted: readonly (typeof files)[number][] = files,
): Promise<string> => {
  const written = await writtenFiles({
    businessCase,
    template: boardInvestment(),
    files: wanted,
    base: null,
    today: '2027-01-25',
    createdAt: '2027-01-25T09:00:00Z',
    cache: newParseCache(),
  });
  const said = written.files.map(({ exporter, file }) => {
    const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    if (exporter.id === 'md') return decoded(file.bytes);
    return Object.entries(unzipSync(file.bytes))
      .flatMap(([name, bytes]) => [name, ...(/\.(?:xml|rels)$/u.test(name) ? [decoded(bytes)] : [])])
      .join('\n');
  });
  return said.join('\n').toLowerCase();
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

it('lets nothing into a file but the fields that may leave', async () => {
  const { businessCase, marks } = marked();
  const text = await writtenTexts(businessCase);
  const found = [...marks].filter(([word]) => text.includes(word)).map(([, path]) => path);
  expect(new Set(found).size).toBeGreaterThan(80);
  expect(found).toContain('basics.author');
  expect(found.filter((path) => !mayLeave(path))).toEqual([]);
  expect([...marks.values()].filter((path) => !mayLeave(path)).length).toBeGreaterThan(50);
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
  for (const name of ['paper', 'deck']) {
    const tell = (businessCase: BusinessCase) => {
      const told = tellableCase(businessCase, storyShape(), '2027-01-25', newParseCache());
      const { document } = told.tell(boardInvestment(), name);
      return { ...document, edition: { ...document.edition, hash: '' } };
    };
    expect(tell(left)).toEqual(tell(whole));
  }
});

it('tells no story without a yes, and none by name that was told without one', async () => {
  const whole = exampleCase();
  const [story] = whole.successStories;
  if (story === undefined) throw new Error('The example tells no story.');
  const person = 'Zqperson';
  const telling = (consent: 'named' | 'anonymous' | 'no' | undefined, kind = 'customer' as const) =>
    writtenTexts(
      {
        ...whole,
        successStories: [{ ...story, kind, consent, person, headline: 'Zqheadline', quote: 'Zqquote' }],
      },
      texts,
    );
  const named = await telling('named');
  expect(named).toContain('zqheadline');
  expect(named).toContain('zqperson');
  const anonymous = await telling('anonymous');
  expect(anonymous).toContain('zqheadline');
  expect(anonymous).not.toContain('zqperson');
  for (const consent of ['no', undefined] as const)
    expect(await telling(consent)).not.toMatch(/zqheadline|zqperson|zqquote/u);
});

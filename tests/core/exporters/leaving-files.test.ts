import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { marked, mayLeave } from './marked-case.ts';

const files = [
  { document: 'paper', format: 'docx' },
  { document: 'paper', format: 'md' },
  { document: 'deck', format: 'pptx' },
  { document: 'deck', format: 'md' },
  { document: 'pitch', format: 'pptx' },
  { document: 'brief', format: 'docx' },
  ...['summary', 'pitch', 'brief', 'story', 'pilot-report', 'update'].map((document) => ({
    document,
    format: 'md' as const,
  })),
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
    companyFiles: [],
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

it('lets nothing into a file but the fields that may leave', async () => {
  const { businessCase, marks } = marked();
  const text = await writtenTexts(businessCase);
  const found = [...marks].filter(([word]) => text.includes(word)).map(([, path]) => path);
  expect(new Set(found).size).toBeGreaterThan(80);
  expect(found).toContain('basics.author');
  expect(found.filter((path) => !mayLeave(path))).toEqual([]);
  expect([...marks.values()].filter((path) => !mayLeave(path)).length).toBeGreaterThan(50);
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

it('names nobody in running text who agreed to be told of without a name', async () => {
  const whole = exampleCase();
  const [story] = whole.successStories;
  if (story === undefined) throw new Error('The example tells no story.');
  const fields = [
    'headline',
    'before',
    'moment',
    'after',
    'proof',
    'quote',
    'lesson',
    'nextStep',
    'source',
  ] as const;
  const telling = (consent: 'named' | 'anonymous', person: string, text: string) =>
    writtenTexts(
      {
        ...whole,
        successStories: [
          { ...story, consent, person, ...Object.fromEntries(fields.map((field) => [field, text])) },
        ],
      },
      texts,
    );
  const text = 'Zqanna’s phone rang; ZQANNA Zqsmith answered on 07700 900123, zqanna@mail.example.';
  expect(await telling('named', 'Zqanna Zqsmith, Leeds', text)).toMatch(/zqanna/u);
  const anonymous = await telling('anonymous', 'Zqanna Zqsmith, Leeds', text);
  expect(anonymous).toContain('a customer’s phone rang; the customer answered');
  expect(anonymous).not.toMatch(/zqanna|zqsmith|900123|mail\.example/u);
  // A name that cannot be told from a word is not told at all.
  expect(await telling('anonymous', 'Will', 'Will rang zqrest.')).not.toMatch(/zqrest|will rang/u);
});

it('quotes no customer who did not agree', async () => {
  const whole = exampleCase();
  const quoting = (quoteConsent: boolean | undefined) =>
    writtenTexts(
      {
        ...whole,
        situation: { ...whole.situation, quote: 'Zqquote', quoteBy: 'Zqperson', quoteConsent },
      },
      texts,
    );
  expect(await quoting(true)).toContain('zqquote');
  for (const consent of [false, undefined]) expect(await quoting(consent)).not.toMatch(/zqquote|zqperson/u);
});

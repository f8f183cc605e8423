import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { newParseCache } from '../../../src/core/narrative/parse-cache.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { marked, mayLeave } from './marked-case.ts';

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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseHash } from '../../../src/core/business-case/case-hash.ts';
import {
  figureValues,
  newEdition,
  nextEdition,
  withApproved,
  withEdition,
} from '../../../src/core/business-case/editions.ts';
import { editionCasesOf, migrated } from '../../../src/core/business-case/migrations.ts';
import { caseText, openCase, openCaseBytes, openedCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { UnwritableCase, writtenCase } from '../../../src/core/business-case/written-case.ts';
import { type BusinessCase, schemaVersion } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase, exampleText } from '../../fixtures/example-case.ts';

const firstVersion = (): Record<string, unknown> => {
  const example = JSON.parse(exampleText()) as Record<string, unknown>;
  const asItWas = { ...example, schemaVersion: 1, basics: { title: 'As it was' }, mood: 'good' };
  return {
    ...example,
    schemaVersion: 1,
    editions: [
      { number: 1, date: '2026-11-03', hash: 'abc', documents: ['deck-pptx'], case: asItWas, note: 'kept' },
      { number: 2, date: '2026-12-01', hash: 'def', documents: [] },
    ],
  };
};

const exported = (businessCase: BusinessCase, date: string): BusinessCase =>
  withEdition(
    businessCase,
    newEdition(businessCase, {
      date,
      documents: ['paper-docx'],
      figures: figureValues(resultsOf(businessCase).figures),
    }),
  );

describe('a case file of version 1', () => {
  it('becomes one of today: editions without their case, figures unknown, the rest kept', () => {
    const opened = openCase(JSON.stringify(firstVersion()));
    expect(opened.schemaVersion).toBe(schemaVersion);
    expect(opened.editions).toEqual([
      { number: 1, date: '2026-11-03', hash: 'abc', documents: ['deck-pptx'], figures: {}, note: 'kept' },
      { number: 2, date: '2026-12-01', hash: 'def', documents: [], figures: {} },
    ]);
    expect(opened.approved).toBeUndefined();
  });

  it('hands out the cases that its editions held, as they were', () => {
    const { editionCases } = openedCase(firstVersion());
    expect(editionCases).toHaveLength(1);
    expect(editionCases[0]).toMatchObject({ number: 1, date: '2026-11-03' });
    expect(editionCases[0]?.case).toMatchObject({ mood: 'good', basics: { title: 'As it was' } });
    expect(openedCase(editionCases[0]?.case).businessCase.benefits).toHaveLength(
      exampleCase().benefits.length,
    );
    expect(editionCasesOf({ editions: 'none' })).toEqual([]);
    expect(editionCasesOf({ editions: [7, { number: '1', case: {} }] })).toEqual([]);
  });

  it('is not changed itself, and one of today is left as it is', () => {
    const record = firstVersion();
    const before = structuredClone(record);
    migrated(record, 1);
    expect(record).toEqual(before);
    const today = { schemaVersion, editions: [{ number: 1, case: {} }] };
    expect(migrated(today, schemaVersion)).toBe(today);
  });

  it('with editions that are no list is refused at the field', () => {
    expect(() => openCase('{"schemaVersion":1,"editions":{"a":1}}')).toThrow(/editions/u);
  });
});

describe('an edition', () => {
  it('keeps number, date, hash, documents and every figure, and no case', () => {
    const once = exported(exampleCase(), '2027-02-01');
    const [edition] = once.editions;
    expect(edition).toMatchObject({
      number: 1,
      date: '2027-02-01',
      documents: ['paper-docx'],
      hash: caseHash(exampleCase()),
    });
    expect(edition?.figures['net-benefit']).toBe(resultsOf(exampleCase()).figures['net-benefit']?.value);
    expect(edition).not.toHaveProperty('case');
    expect(nextEdition(once)).toBe(2);
    expect(caseHash(once)).toBe(caseHash(exampleCase()));
  });

  it('lets a large case be exported a hundred times within a tenth of its size, and a thousand times at all', () => {
    const example = exampleCase();
    const large: BusinessCase = {
      ...example,
      benefits: Array.from({ length: 300 }, (_, index) => ({
        ...(example.benefits[index % example.benefits.length] as BusinessCase['benefits'][number]),
        id: `benefit-${index}`,
      })),
      // A megabyte of text.
      stakeholders: Array.from({ length: 200 }, (_, index) => ({
        ...(example.stakeholders[0] as BusinessCase['stakeholders'][number]),
        id: `person-${index}`,
        wiifm: 'You hear how far your claim is before you ask. '.repeat(100),
      })),
    };
    const figures = figureValues(resultsOf(example).figures);
    // Each benefit has the figures of the one that it is a copy of.
    const ofBenefits = large.benefits.flatMap(({ id }, index) => {
      const copied = `benefit.${example.benefits[index % example.benefits.length]?.id}.`;
      return Object.entries(figures)
        .filter(([name]) => name.startsWith(copied))
        .map(([name, value]) => [name.replace(copied, `benefit.${id}.`), value] as const);
    });
    expect(ofBenefits.length).toBeGreaterThanOrEqual(300);
    const first = newEdition(large, {
      date: '2027-02-01',
      documents: [],
      figures: { ...figures, ...Object.fromEntries(ofBenefits) },
    });
    const exported = (times: number): BusinessCase =>
      Array.from({ length: times }).reduce<BusinessCase>(
        (sofar) => withEdition(sofar, { ...first, number: nextEdition(sofar) }),
        large,
      );
    const text = caseText(exported(100));
    expect(text.length).toBeLessThan(caseText(large).length * 1.1);
    const { editions } = openCase(caseText(exported(1000)));
    expect(editions).toHaveLength(1000);
    expect(editions.slice(-2)).toEqual([
      { ...first, number: 999 },
      { ...first, number: 1000 },
    ]);
    expect(editions[0]?.figures['net-benefit']).toBe(first.figures['net-benefit']);
    expect(Object.keys(editions[0]?.figures ?? {}).length).toBeLessThan(20);
  });

  it('that was approved is kept whole, without the history in it', () => {
    const twice = exported(exported(exampleCase(), '2027-02-01'), '2027-02-02');
    const approved = withApproved(twice, 1, twice);
    const again = openCase(writtenCase(approved));
    expect(again).toEqual(approved);
    expect(again.approved?.number).toBe(1);
    expect(again.approved?.case).not.toHaveProperty('editions');
    expect(openedCase(again.approved?.case).businessCase).toEqual(exampleCase());
  });
});

describe('a case that is written', () => {
  it('is read back first, and says the same', () => {
    const fixture = readFileSync(resolve(import.meta.dirname, '../../fixtures/versions/2.case.json'));
    const { businessCase, mends } = openCaseBytes(new Uint8Array(fixture));
    expect(mends).toEqual([]);
    expect(openCase(writtenCase(businessCase))).toEqual(businessCase);
    expect(writtenCase(exampleCase())).toBe(caseText(exampleCase()));
  });

  it('is put right where it would be on opening', () => {
    const example = exampleCase();
    const [cost] = example.costs;
    if (cost === undefined) throw new Error('The example has no cost.');
    const twice = writtenCase({ ...example, costs: [cost, cost] });
    expect(openCase(twice).costs.map(({ id }) => id)).toEqual([cost.id, `${cost.id}-2`]);
  });

  it('is refused in words when it could not be opened again', () => {
    const example = exampleCase();
    const bent = { ...example, settings: { ...example.settings, discountRate: Number.NaN } };
    expect(() => writtenCase(bent)).toThrow(UnwritableCase);
    expect(() => writtenCase(bent)).toThrow(/^No file was written.*discountRate/u);
    const long = { ...example, basics: { ...example.basics, title: 'x'.repeat(200_000) } };
    expect(() => writtenCase(long)).toThrow(/in the case \(basics, title\) is longer than 100,000/u);
  });
});

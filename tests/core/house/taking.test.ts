import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caseText, openCaseBytes } from '../../../src/core/business-case/open-case.ts';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { changedSentence, changeLine } from '../../../src/core/house/change-in-words.ts';
import { houseStanding } from '../../../src/core/house/house-standing.ts';
import { apartFromHouse, houseChanges, isOlder, withHouse } from '../../../src/core/house/taking.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { houseWith } from '../../fixtures/house.ts';

const taken = (): BusinessCase => withHouse(exampleCase(), houseWith());

const worth = (it: BusinessCase): number | null => resultsOf(it).figures['net-present-value']?.value ?? null;

const lines = (it: BusinessCase, parts: object): string[] =>
  houseChanges(it, houseWith(parts)).map(changeLine);

describe('taking a house', () => {
  it('copies its numbers into the fields of the case, with the house as their origin', () => {
    const it = taken();
    const at = (path: string): unknown => valueAtPath(it, path);
    expect(at('settings.discountRate')).toBe(0.05);
    expect(at('settings.rateBasis')).toBe('Union house, version 2');
    expect(at('settings.vat')).toBe('on-top');
    expect(at('settings.vatOnTop')).toBe(0.2);
    expect(at('settings.captureShare')).toBe(0.4);
    expect(at('settings.captureBecause')).toBe('Union house, version 2');
    expect(at('settings.stresses.benefitsLower')).toBe(0.3);
    expect(at('basics.scale')).toBe('exact');
    expect(it.house).toMatchObject({ id: 'union', version: 2 });
  });

  it('leaves a case that is worth the same where the house is not present', () => {
    const it = taken();
    const alone = openCaseBytes(strToU8(caseText(it)));
    expect(alone.mends).toEqual([]);
    expect(alone.businessCase.house).toEqual(it.house);
    expect(resultsOf(alone.businessCase).figures).toEqual(resultsOf(it).figures);
    expect(resultsOf(leavingCase(it)).figures).toEqual(resultsOf(it).figures);
    const { house: _house, ...without } = it;
    expect(worth(without as BusinessCase)).toBe(worth(it));
    expect(worth(it)).not.toBe(worth(exampleCase()));
  });

  it('changes nothing when the same house is taken again', () => {
    expect(houseChanges(taken(), houseWith())).toEqual([]);
    expect(withHouse(taken(), houseWith())).toEqual(taken());
  });

  it('says what a newer house changed, and takes that alone', () => {
    const newer = { version: 3, settings: { ...houseWith().settings, rate: { share: 0.06 } }, avoid: [] };
    expect(lines(taken(), newer)).toEqual([
      'Discount rate a year: 5% → 6%',
      'Words that are not used: going forward → from now on → nothing',
    ]);
    const own = withValueAt(taken(), 'settings.stresses.benefitsLower', 0.15);
    const after = withHouse(own, houseWith(newer));
    expect(after.settings).toMatchObject({
      discountRate: 0.06,
      rateBasis: 'Union house, version 3',
      stresses: { benefitsLower: 0.15 },
    });
    expect(apartFromHouse(after)).toEqual([
      { path: 'settings.stresses.benefitsLower', before: 0.3, after: 0.15 },
    ]);
    expect(changedSentence(taken(), houseWith(newer), 2)).toBe('The house changed 2 values.');
    expect(changedSentence(exampleCase(), houseWith(newer), 1)).toBe(
      '“Union house”, version 3, sets 1 value.',
    );
  });

  it('leaves the origin that a person gave where the number stays', () => {
    const { rateBasis } = exampleCase().settings;
    const same = houseWith({ settings: { rate: { share: exampleCase().settings.discountRate ?? 0 } } });
    expect(withHouse(exampleCase(), same).settings.rateBasis).toBe(rateBasis);
    const stated = houseWith({ settings: { rate: { share: 0.03, basis: 'Finance manual' } } });
    expect(withHouse(exampleCase(), stated).settings.rateBasis).toBe('Finance manual');
  });

  it('puts its rate in the place of a public one that was chosen', () => {
    const public_ = withValueAt(exampleCase(), 'settings.ratePreset', 'green-book');
    expect(lines(public_, { settings: { rate: { share: 0.05 } } })).toContain(
      'Whose rate is it?: Green Book, 3.5% real, declining after 30 years → Our own',
    );
    expect(withHouse(public_, houseWith()).settings.ratePreset).toBe('own');
  });

  it('knows the older of two versions of one house', () => {
    expect(isOlder(taken(), houseWith({ version: 1 }))).toBe(true);
    expect(isOlder(taken(), houseWith({ version: 2 }))).toBe(false);
    expect(isOlder(taken(), houseWith({ id: 'other', version: 1 }))).toBe(false);
    expect(isOlder(exampleCase(), houseWith({ version: 1 }))).toBe(false);
  });

  it('says of a house that is past its date whom to ask', () => {
    expect(houseStanding(houseWith(), '2027-12-31')).toBe('');
    expect(houseStanding(houseWith(), '2028-01-01')).toBe(
      'The house “Union house” was valid until 31 December 2027 only. Ask Jane Doe, Finance for a newer version.',
    );
  });
});

describe('what the settings say for all rows', () => {
  const silent = (): BusinessCase =>
    withValueAt(
      withValueAt(exampleCase(), 'benefits[status-calls].captureShare', undefined),
      'benefits[status-calls].captureBecause',
      '',
    );

  it('is the capture of a benefit that does not say its own', () => {
    const stated = (share: number): BusinessCase =>
      withValueAt(exampleCase(), 'benefits[status-calls].captureShare', share);
    const house = houseWith({ settings: { capture: { share: 0.4 } } });
    expect(worth(withHouse(silent(), house))).toBe(worth(stated(0.4)));
    expect(worth(withHouse(stated(0.5), house))).toBe(worth(stated(0.5)));
    expect(worth(silent())).not.toBe(worth(stated(0.4)));
  });

  it('is the VAT of what is bought, and of no pay', () => {
    const house = houseWith({ settings: { vat: { kind: 'on-top', share: 0.2 } } });
    const costs = (kind: string, own?: string): number => {
      const rows = exampleCase().costs.map(({ vat: _vat, vatOnTop: _onTop, ...rest }) => ({
        ...rest,
        kind,
        ...(own === undefined ? {} : { vat: own }),
      }));
      const it = withHouse({ ...exampleCase(), costs: rows as BusinessCase['costs'] }, house);
      return resultsOf(it).base.costs.reduce((sum, { whole }) => sum + whole, 0);
    };
    expect(costs('supplier') / costs('people')).toBeCloseTo(1.2, 9);
    expect(costs('supplier', 'recoverable')).toBe(costs('people'));
  });
});

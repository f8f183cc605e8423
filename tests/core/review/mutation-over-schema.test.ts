import { describe, expect, it } from 'vitest';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import { type Results, resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type Finding, findingsOf } from '../../../src/core/review/index.ts';
import { boardInvestment, shippedCase } from '../../fixtures/example-case.ts';
import { rounds, tried } from '../../fixtures/rounds.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';

const today = '2027-01-25';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = (row: Record<string, unknown>, index: number): string =>
  typeof row['id'] === 'string' ? row['id'] : String(index);

/**
 * Every place under a path that holds a value: each field, each group and each list. Ids and the number of the version
 * are no answers. A name with a dot in it can be no step of a path.
 */
const placesUnder = (value: unknown, path: string): string[] => {
  if (Array.isArray(value))
    return value.length === 0
      ? []
      : [
          path,
          ...value.flatMap((row: unknown, index) =>
            isRecord(row) ? fieldsUnder(row, `${path}[${keyOf(row, index)}].`) : [],
          ),
        ];
  if (!isRecord(value)) return value === undefined || value === '' ? [] : [path];
  const under = fieldsUnder(value, `${path}.`);
  return under.length === 0 ? [] : [path, ...under];
};

const fieldsUnder = (record: Record<string, unknown>, before: string): string[] =>
  Object.entries(record).flatMap(([name, value]) =>
    name === 'id' || name === 'schemaVersion' || name.includes('.')
      ? []
      : placesUnder(value, `${before}${name}`),
  );

const blankFor = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? [] : isRecord(value) ? {} : undefined;
};

/** The case with nothing at a path: as empty as the schema lets it be. */
const blankedAt = (businessCase: BusinessCase, path: string): BusinessCase => {
  const blanks = [blankFor(valueAtPath(businessCase, path)), undefined];
  const [first] = blanks
    .map((blank) => businessCaseSchema.safeParse(withValueAt(businessCase, path, blank)))
    .flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (first === undefined) throw new Error(`${path} cannot be empty.`);
  return first;
};

/** Earlier, or less of it, is better. */
const lessIsBetter =
  /^(?:option\..*\.)?(?:payback-month|discounted-payback-month|peak-funding|present-value-of-costs|annual-cost|one-off-cost)/u;

/**
 * More of it is better. A part of the whole by its word is not here: what is no cash any more stands in another word;
 * nor what is paid by a gate, nor what waiting costs.
 */
const moreIsBetter =
  /^(?:(?:net-benefit|net-present-value|return-on-investment|present-value-of-benefits|benefit-cost-ratio|internal-rate-of-return|modified-internal-rate-of-return)(?:$|-|\.)|annual-benefit(?:-cash|-own-budget)?$|account\.own\.|option\..*\.(?:net-benefit|net-present-value|benefit-cost-ratio)$|benefit\..*\.annual$)/u;

const tolerance = 1e-9;

const isBetter = (id: string, before: number | null, now: number | null): boolean => {
  if (now === null) return false;
  if (before === null) return true;
  const gain = lessIsBetter.test(id) ? before - now : now - before;
  return gain > tolerance * Math.max(1, Math.abs(before));
};

/** The figures of the organisation that read better than before, at base or in the low case. */
const betterFigures = (before: Results, now: Results): string[] =>
  Object.values(before.figures)
    .filter(({ id }) => lessIsBetter.test(id) || moreIsBetter.test(id))
    .flatMap(({ id, value, low }) => {
      const other = now.figures[id];
      if (other === undefined) return [];
      return isBetter(id, value, other.value) || isBetter(id, low, other.low) ? [id] : [];
    });

const nameOf = ({ rule, gate, severity, path }: Finding): string => `${gate} ${severity} ${rule} ${path}`;

/** What is empty makes the case better for a while, and a rule asks for it at once. */
interface Exception {
  path: RegExp;
  rule: string;
  because: string;
}

const exceptions: readonly Exception[] = [
  {
    path: /^settings(?:\.horizonYears)?$/u,
    rule: 'figures-exist',
    because: 'Three years are usual, and a case that loses money in each loses less in fewer.',
  },
  {
    path: /^settings\.discountRate$/u,
    rule: 'figures-exist',
    because: 'Without a rate there is no present value; who gains what is told undiscounted, and says so.',
  },
  {
    path: /^benefits\[[^\]]+\]\.inputs\.\w+\.low$/u,
    rule: 'EVD-05',
    because: 'A number without a low end is its own low end.',
  },
  {
    path: /^costs\[[^\]]+\]\.vatOnTop$/u,
    rule: 'settings-in-bounds',
    because: 'It is said that VAT comes on top, and not how much.',
  },
  {
    path: /^transfers\[[^\]]+\]\.to(?:\.kind)?$/u,
    rule: 'transfer-sides',
    because: 'What we pay to ourselves moves nothing.',
  },
  {
    path: /^(?:benefits|costs)\[[^\]]+\]\.(?:optimism|priceGrowth|end|contingencyShare)$/u,
    rule: 'modifiers-even',
    because: 'Of a row nobody need say it; beside another that has it, somebody must.',
  },
  {
    path: /^settings\.optimism(?:Benefits|Costs)$/u,
    rule: 'EVD-13',
    because: 'The words say what it is corrected by, and nothing is.',
  },
  {
    path: /^settings\.stresses\.\w+$/u,
    rule: 'stresses-bite',
    because: 'One that is empty is the usual one, which may be less than the others were raised by.',
  },
  {
    path: /^settings\.(?:priceBasis|inflation)$/u,
    rule: 'prices-one-basis',
    because: 'In real prices nothing grows, and a nominal rate is no real one.',
  },
  {
    path: /^(?:costs|transfers)\[[^\]]+\]\.amount\.high$/u,
    rule: 'EVD-05',
    because: 'A cost without a high end is its own high end.',
  },
];

interface Change {
  path: string;
  better: string[];
  found: Finding[];
  lost: string[];
}

const changesOf = (businessCase: BusinessCase, paths: readonly string[]): Change[] => {
  const before = resultsOf(businessCase);
  const findings = findingsOf(businessCase, before, today).map(nameOf);
  return paths.map((path) => {
    const blanked = blankedAt(businessCase, path);
    const now = resultsOf(blanked);
    const found = findingsOf(blanked, now, today);
    const names = new Set(found.map(nameOf));
    return {
      path,
      better: betterFigures(before, now),
      found,
      lost: findings.filter((name) => !names.has(name)),
    };
  });
};

const exceptionOf = ({ path }: Change): Exception | undefined =>
  exceptions.find((exception) => exception.path.test(path));

const isAsked = (change: Change): boolean =>
  change.found.some(({ rule, severity }) => severity === 'must' && rule === exceptionOf(change)?.rule);

const shipped = shippedCase();
const ofShipped = fieldsUnder(shipped, '');

const changesOfShipped = changesOf(shipped, tried(ofShipped, 9));

describe('the example with one place after the other empty', () => {
  const changes = changesOfShipped;

  it('is tried at every place that holds something', () => {
    expect(ofShipped.length).toBeGreaterThan(1000);
    expect(ofShipped).toEqual(expect.arrayContaining(['costs', 'costs[licences].timing', 'basics.title']));
  });

  it('reads no better, but for what a rule asks for at once', () => {
    const better = changes.filter((change) => change.better.length > 0 && !isAsked(change));
    expect(better.map(({ path, better: figures }) => `${path}: ${figures.slice(0, 3).join(', ')}`)).toEqual(
      [],
    );
  });

  it('loses no finding', () => {
    expect(changes.flatMap(({ path, lost }) => lost.map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

/** The example held back in every way there is: what each of these places holds makes it worse. */
const held: readonly Record<string, unknown>[] = [
  {
    'settings.optimismBenefits': 0.1,
    'settings.optimismCosts': 0.15,
    'settings.optimismBasis': 'As in the three claims projects since 2023.',
    'settings.priceBasis': 'nominal',
    'settings.rateKind': 'real',
    'settings.inflation': 0.03,
    'settings.stresses.benefitsLower': 0.4,
    'settings.stresses.costsHigher': 0.4,
    'settings.stresses.monthsLater': 12,
  },
  {
    'settings.optimismBasis': 'As in the three claims projects since 2023.',
    'benefits[hire-days].optimism': 0.2,
    'benefits[turnover].optimism': 0.3,
    'benefits[hire-days].end': '2029-12',
    'benefits[turnover].end': '2030-06',
    'costs[licences].optimism': 0.2,
    'costs[training].optimism': 0.1,
    'costs[licences].priceGrowth': 0.02,
    'costs[change-team].priceGrowth': 0.03,
  },
  {
    'costs[contingency].kind': 'other',
    'costs[integration].contingencyShare': 0.1,
    'costs[licences].contingencyShare': 0.1,
  },
];

const changesOfHeld = held.flatMap((changes) => {
  const businessCase = businessCaseSchema.parse(
    Object.entries(changes).reduce((sofar, [path, value]) => withValueAt(sofar, path, value), shippedCase()),
  );
  const words = ['settings.optimismBasis', 'settings.rateKind', 'costs[contingency].kind'];
  return changesOf(
    businessCase,
    Object.keys(changes).filter((path) => !words.includes(path)),
  );
});

describe('what holds a case back, emptied', () => {
  it('reads better, so that it is asked for before finance sees it, where it stood', () => {
    const unasked = changesOfHeld.filter(
      (change) =>
        !change.found.some(
          ({ path, gate, severity }) => path === change.path && gate === 'finance' && severity === 'must',
        ),
    );
    expect(changesOfHeld.length).toBe(17);
    expect(unasked.map(({ path }) => path)).toEqual([]);
  });

  it('is asked for by the rule that the exceptions name', () => {
    const better = changesOfHeld.filter((change) => change.better.length > 0 && !isAsked(change));
    expect(better.map(({ path, better: figures }) => `${path}: ${figures.slice(0, 3).join(', ')}`)).toEqual(
      [],
    );
  });
});

/** The example with ways to count that it can do without: other ramps, VAT on top, a transfer. */
const modified = (): BusinessCase => {
  const changes: Record<string, unknown> = {
    'benefits[customers-kept].ramp': 's-curve',
    'benefits[hire-days].ramp': 'by-year',
    'benefits[hire-days].rampMonths': undefined,
    'benefits[hire-days].rampShares': [0.5, 0.8, 1],
    'costs[integration].vat': 'on-top',
    'costs[integration].vatOnTop': 0.2,
    transfers: [
      {
        id: 'recharge',
        name: 'Recharge for the text service',
        from: { kind: 'own' },
        to: { kind: 'customers' },
        amount: {
          low: 5000,
          base: 6000,
          high: 9000,
          unit: 'money',
          source: 'Tariff 2027',
          asOf: '2026-12-31',
        },
        timing: 'yearly',
        start: '2027-05',
      },
    ],
  };
  const changed = Object.entries(changes).reduce(
    (sofar, [path, value]) => withValueAt(sofar, path, value),
    shippedCase(),
  );
  return businessCaseSchema.parse(changed);
};

describe('the example with other ways to count, one place of them empty after the other', () => {
  const businessCase = modified();
  const rows = /^(?:benefits\[(?:customers-kept|hire-days)\]|costs\[integration\]|transfers\[)/u;
  const places = fieldsUnder(businessCase, '').filter((path) => rows.test(path));
  const changes = changesOf(businessCase, tried(places, 9));

  it('reads no better, but for what a rule asks for at once', () => {
    const better = changes.filter((change) => change.better.length > 0 && !isAsked(change));
    expect(
      better.map(
        ({ path, better: figures, found }) =>
          `${path}: ${figures.slice(0, 4).join(', ')}; ${found.map(nameOf).join('; ')}`,
      ),
    ).toEqual([]);
  });

  it.runIf(rounds({ soon: 0, full: 1, matrix: 1 }) === 1)('needs every exception', () => {
    const needed = [...changesOfShipped, ...changes, ...changesOfHeld]
      .filter(({ better }) => better.length > 0)
      .map(exceptionOf);
    expect(exceptions.filter((exception) => !needed.includes(exception))).toEqual([]);
  });
});

/** The figures that the documents tell, each by its document and its id. */
const figuresTold = (businessCase: BusinessCase): string[] =>
  toldDocuments(businessCase, boardInvestment()).flatMap(({ document }) =>
    document.figures.flatMap(({ id, value }) => (value === null ? [] : [`${document.id}: ${id}`])),
  );

describe('the documents of a case with something empty', () => {
  it('tell no figure that they did not tell', () => {
    const before = new Set(figuresTold(shipped));
    const step = rounds({ soon: 331, full: 47, matrix: 7 });
    const gained = ofShipped
      .filter((_, index) => index % step === 0)
      .flatMap((path) =>
        figuresTold(blankedAt(shipped, path))
          .filter((told) => !before.has(told))
          .map((told) => `${path}: ${told}`),
      );
    for (const name of ['paper', 'deck', 'summary', 'pitch', 'pilot-report'])
      expect([...before].filter((told) => told.startsWith(`${name}: `)).length).toBeGreaterThan(3);
    expect(gained).toEqual([]);
  }, 600_000);
});

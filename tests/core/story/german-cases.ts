import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { germanCase } from '../../fixtures/example-case.ts';
import { changed, parsed } from './changed-case.ts';

const german = germanCase();

const dear = parsed({
  ...german,
  costs: german.costs.map((cost) => ({ ...cost, amount: { low: 1e6, base: 2e6, high: 3e6, unit: 'money' } })),
});

const [status] = german.benefits;

const twoGroups = [
  { id: 't', name: 'Mit SMS', role: 'treated', people: 400, mean: 7.4, deviation: 3 },
  { id: 'c', name: 'Ohne SMS', role: 'comparison', people: 400, mean: 8, deviation: 3 },
];

/** German cases by what is special about each: between them they say nearly everything that the program can say. */
export const germanCases: Readonly<Record<string, () => BusinessCase>> = {
  shipped: () => german,
  'a loss without a rate, in millions': () =>
    changed({ 'settings.discountRate': undefined, 'basics.scale': 'millions' }, dear),
  'others gain and pay, in a public appraisal': () =>
    changed(
      {
        'settings.appraisal': 'public',
        'benefits[turnover].account': { kind: 'customers' },
        'costs[licences].account': { kind: 'function', name: 'Konzern-IT' },
        transfers: [
          {
            id: 'paid-on',
            name: 'Ausgleich',
            amount: { base: 1000, unit: 'money' },
            timing: 'yearly',
            from: { kind: 'own' },
            to: { kind: 'function', name: 'Konzern-IT' },
          },
        ],
      },
      german,
    ),
  'untested, and numbers are asked for': () =>
    changed(
      {
        evidence: [],
        pilot: parsed({}).pilot,
        'benefits[status-calls].inputs.removedShare': {
          unit: 'share',
          asked: { ofWhom: 'Finanzabteilung', byWhen: '2027-02-01' },
        },
        'situation.facts[settle-days].value': undefined,
        'situation.facts[settle-days].asked': { ofWhom: 'Schadensystem', byWhen: '2027-02-01' },
        'options[portal].cost': undefined,
        'options[portal].benefit': undefined,
        'options[portal].asked': { ofWhom: 'Anbieter', byWhen: '' },
        'pilot.asked': { ofWhom: 'Schadenanalyse', byWhen: '2027-02-01' },
        'situation.doNothingCost': { unit: 'money', asked: { ofWhom: 'Finanzabteilung', byWhen: '' } },
        'ask.team': parsed({ ask: { team: [{ id: 'it', people: 3, function: 'IT' }] } }).ask.team,
      },
      german,
    ),
  'one of each': () => ({
    ...german,
    benefits: german.benefits.slice(0, 1),
    costs: german.costs.slice(0, 1),
    stakeholders: german.stakeholders.slice(0, 1),
    evidence: german.evidence.slice(0, 1),
    options: german.options.slice(0, 1),
    risks: german.risks.slice(0, 1),
    unknowns: german.unknowns.slice(0, 1),
  }),
  'everything is adjusted': () =>
    changed(
      {
        'settings.optimismBenefits': 0.1,
        'settings.optimismCosts': 0.2,
        'settings.inflation': 0.02,
        'settings.priceBasis': 'nominal',
        'settings.rateKind': 'real',
        'settings.commonFactor': undefined,
        'costs[licences].vat': 'on-top',
        'costs[licences].vatOnTop': 0.19,
        'costs[licences].contingencyShare': 0.1,
        'benefits[customers-kept].ramp': 'by-year',
        'benefits[customers-kept].rampShares': [0.5, 1],
        'benefits[hire-days].ramp': 's-curve',
        'benefits[status-calls].inputs.removedShare.range': 'pert',
        'benefits[hire-days].inputs.daysSaved.range': 'uniform',
        'benefits[customers-kept].inputs.returnRise.range': 'lognormal',
      },
      parsed({
        ...german,
        benefits: [...german.benefits, { ...status, id: 'again', name: 'Noch weniger Statusanrufe' }],
      }),
    ),
  'parts are missing and have no name': () =>
    parsed({
      ...german,
      agreements: [],
      benefits: [
        ...german.benefits.map((benefit, index) => (index < 3 ? { ...benefit, inputs: {} } : benefit)),
        { ...status, id: 'nameless', name: '', inputs: {} },
      ],
      costs: [...german.costs, { id: 'nameless', name: '', timing: 'one-off' }],
    }),
  'seen before and after, and nobody holds a budget': () =>
    changed(
      {
        evidence: [],
        pilot: parsed({
          pilot: {
            done: 'finished',
            kind: 'mean',
            unit: 'Minuten',
            design: 'before-after',
            measure: 'Bearbeitungszeit',
            groups: twoGroups,
          },
        }).pilot,
      },
      parsed({
        ...german,
        agreements: [{ id: 'f', role: 'finance', who: 'Markus Weber', date: '' }],
        benefits: german.benefits.map((benefit) => ({ ...benefit, words: { released: 1 } })),
        successStories: german.successStories.map((story) => ({
          ...story,
          consent: 'anonymous',
          kind: 'colleague',
        })),
      }),
    ),
  'dates are kept, and a house names its people': () =>
    changed(
      {
        datesBecause: {
          'pilot-after-decision': 'Der Pilotversuch läuft seit Januar.',
          'work-in-plan': 'Der Plan beginnt mit dem Geschäftsjahr.',
          'work-before-benefit status-calls': 'Die ersten Texte sind fertig.',
          'pilot-before-gate after-pilot': 'Der Termin steht fest.',
          'gate-before-stage roll-out': 'Die Stufe ist vorfinanziert.',
          'still-holds do-nothing': 'Die Mengen sind seither gleich.',
        },
        house: {
          id: 'stadtwerke',
          name: 'Stadtwerke',
          version: 1,
          words: {
            de: {
              customer: { one: 'Bürger', many: 'Bürger' },
              colleague: { one: 'Kollege', many: 'Kollegen' },
              board: { name: 'Aufsichtsrat' },
            },
          },
        },
      },
      german,
    ),
  'the benefits are losses': () =>
    parsed({ ...german, benefits: german.benefits.map((benefit) => ({ ...benefit, disbenefit: true })) }),
  'no costs, and no first month': () => changed({ costs: [], 'settings.startMonth': '' }, german),
  'rows that are typed by year': () =>
    parsed({
      ...german,
      costs: [
        ...german.costs,
        { id: 'yearly', name: 'Jahreskosten', timing: 'yearly', yearlyAmounts: { base: [1000, 2000] } },
      ],
      benefits: [
        ...german.benefits,
        {
          id: 'typed',
          name: 'Jahr für Jahr',
          dimension: 'financial',
          driver: 'yearly-amounts',
          yearlyAmounts: { low: [1, 2], base: [100_000, 2_000_000], high: [3, 4_000_000] },
          words: { released: 1 },
        },
      ],
    }),
  'a title alone': () => parsed({ basics: { title: 'SMS', language: 'de-DE', currency: 'EUR' } }),
};

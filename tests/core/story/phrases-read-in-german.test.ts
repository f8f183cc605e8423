import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import { faultsOf, type Grammar } from './how-it-reads.ts';
import { namedCases } from './named-cases.ts';
import { libraryOf, saidOf, textSaid } from './said-phrases.ts';

await loadLanguage('de');

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const german: Grammar = {
  severalOfOne:
    /(?<![\p{N}.,])1 (?:Wochen|Monate|Jahre|Zahlen|Prozentpunkte|Eingaben|Nutzenposten|Kostenposten|Posten|Stufen)(?!\p{L})/u,
  isSmallWithin: false,
  stopWithin: new RegExp(`(?<=\\d)\\.(?= (?:${months}))`, 'gu'),
  never: {
    'an English word':
      /(?<!\p{L})(?:the|of|and|is|are|not|by|from|with|to|a|year|years|month|months|points?|loss|costs?|benefits?|case)(?!\p{L})/iu,
    'an English quotation mark': /”|“(?=\p{L})/u,
    'a letter that Switzerland does not write': /ß/u,
  },
};

const euros = formatsFor('de-DE', 'EUR');
const names = Object.keys(namedCases);
const said = new Map(names.map((name) => [name, saidOf(name, euros)]));

describe('every phrase in German', () => {
  it.each(names)('reads right: %s', (name) => {
    expect((said.get(name) ?? []).flatMap(({ id, runs }) => faultsOf(id, runs, german))).toEqual([]);
  });

  it('is said of the cases that it is said of in English', () => {
    for (const name of ['shipped', 'undiscounted loss', 'a public appraisal', 'untested, planned', 'alone']) {
      const ids = (these: readonly { id: string }[] | undefined): string[] => [
        ...new Set((these ?? []).map(({ id }) => id)),
      ];
      expect(ids(said.get(name)), name).toEqual(ids(saidOf(name)));
    }
  });
});

it('the German library has every phrase, one file each, with a line on top that says what it is', () => {
  const words = libraryOf('de');
  expect([...words.keys()].toSorted()).toEqual([...phrases.keys()].toSorted());
  for (const text of words.values()) expect(text).toMatch(/^\{\{!-- [A-ZÄÖÜ„].+ --\}\}\n/u);
});

/** Parts of facts that words of German need not, since its typed words bend with nothing. */
const ofEnglishGrammar = new Set([
  'account.isMany',
  'ask.isOfMany',
  'goal.isDetermined',
  'names.board',
  'names.isBoardOwn',
]);

it('the German words of a phrase say what the English ones say: they ask for the same facts, with the phrases they use', () => {
  const factsIn = (library: ReadonlyMap<string, string>, id: string): string[] => {
    const text = (library.get(id) ?? '').replace(/^\{\{!--.*--\}\}\n/u, '');
    const used = [...text.matchAll(/\{\{> ([a-z-]+)/gu)].map(([, other = '']) => other);
    return [
      ...[...text.matchAll(/\{\{[^}]*\}\}/gu)].flatMap(([tag]) => tag.match(/[a-z]\w*(?:\.\w+)+/giu) ?? []),
      ...used.flatMap((other) => factsIn(library, other)),
    ];
  };
  const [own, other] = [libraryOf('de'), libraryOf('en-GB')];
  const unsaid = [...phrases.keys()].flatMap((id) =>
    factsIn(other, id)
      .filter((part) => !ofEnglishGrammar.has(part) && !factsIn(own, id).includes(part))
      .map((part) => `${id}: ${part}`),
  );
  // These two are said of a present value alone: a loss in them is never called a net cost.
  expect(unsaid).toEqual(
    expect.arrayContaining([
      'stress-sentence: worth.isDiscounted',
      'social-value-sentence: worth.isDiscounted',
    ]),
  );
  expect(new Set(unsaid).size).toBe(2);
});

it.each([
  [
    'shipped',
    'ask-sentence',
    'Am 18. Februar 2027 ist zu entscheiden (Board of Northlight Insurance), ob einmalig 320.000 € und jährlich 320.000 € zu genehmigen sind. Der Zweck: text customers at every claim milestone.',
  ],
  ['asked of nobody by name', 'ask-claim', 'Einmalig 320.000 € und jährlich 320.000 € befürworten'],
  [
    'stop line that turns nothing',
    'ask-sentence',
    'Wir bitten Sie zu entscheiden, ob jährlich 1.000.000.000 € zu genehmigen sind.',
  ],
  ['one of each', 'left-out-count', 'ein Kostenposten'],
  ['nothing cash', 'left-out-count', 'drei Nutzenposten'],
  [
    'undiscounted loss',
    'worth-sentence',
    'Über vier Jahre ergeben sich, nicht abgezinst, Nettokosten von 23,5 Millionen €, darin frei werdende Zeit. Aus Budgetentlastung plus Marge ergeben sich, nicht abgezinst, Nettokosten von 22,3 Millionen € (ungünstiger Fall: Nettokosten von 35,5 Millionen €).',
  ],
  ['a share stayed', 'pilot-change', 'unverändert'],
  [
    'as many events as before',
    'pilot-count',
    'gleich viele status calls for each claim nach der Veränderung wie vorher',
  ],
  ['fall in a share', 'pilot-change', 'um 1,2 Prozentpunkte gesunken, von 6,4 % auf 5,2 %'],
  [
    'untested, planned',
    'test-plan',
    'Ein Pilotversuch soll das prüfen: Home claims, Leeds, ab 1. März 2027, 1 Woche lang. Nötige Zahl der Personen je Gruppe: 121.',
  ],
  [
    'hypothesis of a change alone',
    'hypothesis-sentence',
    'Wir wollen sehen, was geschieht, wenn wir text customers.',
  ],
  [
    'dis-benefit',
    'words-a-year',
    'Ein solches Jahr bringt nur Verluste: 235.000 € Budgetbelastung, 310.000 € entgangene Marge und 420.000 € gebundene Zeit.',
  ],
])('says it in German: %s, %s', (name, id, text) => {
  expect(textSaid(said.get(name), id).replaceAll('\u00A0', ' ')).toBe(text);
});

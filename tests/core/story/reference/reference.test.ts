import { describe, expect, it } from 'vitest';
import { besideSchema } from '../../../../src/core/story/reference/beside-schema.ts';
import { caseValues } from '../../../../src/core/story/reference/case-values.ts';
import type { ReferenceEntry } from '../../../../src/core/story/reference/entry.ts';
import { reference } from '../../../../src/core/story/reference/index.ts';
import { estimateParts } from '../../../../src/core/story/reference/shape-words.ts';
import { figureMeanings } from '../../../../src/core/story/story-view/added-meanings.ts';
import { storyShape } from '../../../../src/core/story/story-view/index.ts';
import { estimateShape } from '../../../../src/core/story/story-view/schema-shape.ts';
import { directives } from '../../../../src/core/template-language/markdown/directives/index.ts';
import { checkTemplate } from '../../../../src/core/template-language/index.ts';
import type { Shape } from '../../../../src/core/template-language/shape.ts';
import { storyDeclarations } from '../../../../src/core/story/declarations.ts';
import { boardInvestment, shippedCase } from '../../../fixtures/example-case.ts';

const entries = reference();
const values = caseValues(shippedCase());
const shape = storyShape();

const named = (name: string): ReferenceEntry => {
  const found = entries.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`There is no entry ${name}.`);
  return found;
};

const said = (name: string): string => {
  const { place } = named(name);
  return place === null ? '' : values.valueOf(place);
};

/** Every name that the shape declares, as the reference writes it; what stands under names of its own is left out. */
const declaredNames = (declared: Shape, name: string): string[] => {
  if (declared.kind === 'record' || declared.kind === 'open') return [];
  if (declared.kind === 'list') {
    return [name, ...(declared.item.kind === 'object' ? partsOf(declared.item, `${name}[]`) : [])];
  }
  return [name, ...(declared.kind === 'object' ? partsOf(declared, name) : [])];
};

const partsOf = (declared: Shape, name: string): string[] =>
  declared.kind === 'object'
    ? Object.entries(declared.fields).flatMap(([part, inner]) => declaredNames(inner, `${name}.${part}`))
    : [];

/** A name of an entry, or of a part that all values of its kind have; the id of a row is said of all rows at once. */
const isSaid = (name: string): boolean => {
  const part = name.slice(name.lastIndexOf('.') + 1);
  const owner = entries.find((entry) => entry.name === name.slice(0, name.lastIndexOf('.')));
  return (
    part === 'id' ||
    entries.some((entry) => entry.name === name) ||
    (owner?.parts.some((one) => one.name === part) ?? false)
  );
};

describe('the reference', () => {
  it('has every name that a template may write', () => {
    const fields = shape.kind === 'object' ? Object.entries(shape.fields) : [];
    const names = fields
      .filter(([name]) => name !== 'figures')
      .flatMap(([name, declared]) => declaredNames(declared, name));
    expect(names.length).toBeGreaterThan(600);
    expect(names.filter((name) => !isSaid(name))).toEqual([]);
    expect(isSaid('situation.asWas')).toBe(false);
  });

  it('says of each what it is, and of each that prints what it looks like', () => {
    expect(entries.filter(({ title }) => title === '').map(({ name }) => name)).toEqual([]);
    const isPrinted = (declared: Shape): boolean =>
      declared.kind === 'leaf' ||
      (declared.kind === 'object' && declared.printed !== undefined) ||
      (declared.kind === 'list' && declared.item.kind === 'leaf');
    const printing = entries.filter(({ place }) => place !== null && isPrinted(place.shape));
    expect(printing.length).toBeGreaterThan(500);
    expect(
      printing
        .filter(({ place, example }) => example === '' && place !== null && values.valueOf(place) === '')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  /** The examples of helpers speak of data of their own, a section is no text, and no case has pictures yet. */
  const ofCase = entries.filter(
    ({ group, name, write }) =>
      !['helpers', 'sections'].includes(group) &&
      !['::image', '> name'].includes(name) &&
      write !== '' &&
      !write.includes('=…'),
  );

  const faultsOf = (kind: 'paper' | 'deck', shown: readonly ReferenceEntry[]): string[] => {
    const lead = kind === 'deck' ? '## A claim\n\n' : '';
    // A name alone may be the end of a sentence, which a line cannot begin with.
    const placed = (write: string): string => (/^\{\{#?[a-z]/u.test(write) ? `So: ${write}` : write);
    const sections = shown.map(
      ({ write }, index) => `::section{id="s-${index}"}\n\n${lead}${placed(write)}\n`,
    );
    const template = {
      manifest: { ...boardInvestment().manifest, documents: { probe: { title: 'Probe', kind } } },
      files: { 'probe.md.hbs': sections.join('\n') },
    };
    return checkTemplate(template, storyDeclarations('en-GB')).map(
      ({ message, line }) => `${message} (${sections.join('\n').split('\n')[line - 1]})`,
    );
  };

  const inHundreds = <Item>(items: readonly Item[]): Item[][] =>
    Array.from({ length: Math.ceil(items.length / 100) }, (_, index) =>
      items.slice(index * 100, index * 100 + 100),
    );

  it('writes each so that the check finds nothing wrong with it', () => {
    const onlyIn = (kind: string) =>
      new Set(
        [...directives.values()].filter(({ within }) => within.join() === kind).map(({ name }) => name),
      );
    const standsIn = (kind: string, { group, name }: ReferenceEntry): boolean =>
      !onlyIn(kind).has(name.replace(/^:+/u, '')) && (kind !== 'deck' || group !== 'layouts');
    const inPaper = ofCase.filter((entry) => standsIn('deck', entry));
    const inDeck = ofCase.filter((entry) => standsIn('paper', entry));
    expect(inPaper.length).toBeGreaterThan(800);
    expect(inHundreds(inPaper).flatMap((shown) => faultsOf('paper', shown))).toEqual([]);
    expect(inHundreds(inDeck).flatMap((shown) => faultsOf('deck', shown))).toEqual([]);
    expect(faultsOf('paper', [{ ...named('horizon'), write: '{{horizons}}' }])).toHaveLength(1);
  });

  it('knows the parts of an estimate and of a figure by the names that are declared', () => {
    const fieldsOf = (declared: Shape): string[] =>
      declared.kind === 'object' ? Object.keys(declared.fields).toSorted() : [];
    expect(estimateParts.map(({ name }) => name).toSorted()).toEqual(fieldsOf(estimateShape));
    expect(Object.keys(figureMeanings).toSorted()).toEqual(
      fieldsOf(named('figures.net-benefit').place?.shape ?? { kind: 'open' }),
    );
  });

  it('says nothing beside the schema of a name that is not there', () => {
    const names = entries.map(({ name }) => name);
    expect(Object.keys(besideSchema).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the value of a case', () => {
  it.each([
    ['situation.goal.target', '75'],
    ['meeting.date', '18 February 2027'],
    ['meeting.readBeforehand', 'yes'],
    ['meeting.purpose', 'For decision'],
    ['settings.discountRate', '8%'],
    ['situation.doNothingCost', '£2.1 million'],
    ['hypothesis.inScope', 'Motor claims and Home claims'],
    ['risks', '5 rows'],
    ['costs[].timing', 'One-off'],
    ['ask.oneOff', '£320,000'],
    ['benefits[].annual', '£210,000'],
    ['dimensions[].benefits[].name', 'Fewer status calls'],
    ['horizon', 'four years'],
    ['figures.net-present-value', '£604,000'],
    ['transfers', ''],
  ])('of %s is what a template prints: %s', (name, expected) => {
    expect(said(name)).toBe(expected);
  });
});

describe('a text that the program writes', () => {
  const texts = (shapeWord: string) =>
    entries
      .filter((entry) => entry.group === 'sentences' && entry.shape === shapeWord)
      .flatMap(({ name, example, place }) => {
        const text = (place === null ? '' : values.valueOf(place)) || example;
        return text === '' ? [] : [{ name, text }];
      });

  it('has its full stop where it is called a sentence', () => {
    expect(texts('sentence').length).toBeGreaterThan(0);
    expect(texts('sentence').filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  it('has none where it is called a clause or a claim', () => {
    const open = [...texts('clause'), ...texts('claim, for a title')];
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ text }) => text.endsWith('.'))).toEqual([]);
  });
});

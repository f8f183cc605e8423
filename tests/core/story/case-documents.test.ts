import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment, shippedCase } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { changed, parsed } from './changed-case.ts';

const template = boardInvestment();

const idsOf = (businessCase: BusinessCase): string[] =>
  toldDocuments(leavingCase(businessCase), template).map(({ document }) => document.id);

const briefsIn = (businessCase: BusinessCase): string[] =>
  idsOf(businessCase).filter((id) => id.startsWith('brief@'));

const written = (businessCase: BusinessCase, ...documents: string[]) =>
  writtenFiles({
    businessCase,
    template,
    files: documents.map((document) => ({ document, format: 'md' })),
    companyFiles: [],
    today: '2027-01-25',
    createdAt: '2027-01-25T09:00:00Z',
    cache: newParseCache(),
  });

describe('a document for each row', () => {
  it('is there once for each row that has a name, in their order', () => {
    expect(briefsIn(shippedCase())).toHaveLength(8);
    expect(briefsIn(changed({ 'stakeholders[it-director].who': ' ' }))).not.toContain('brief@it-director');
    expect(briefsIn(parsed({}))).toEqual([]);
  });

  it('says nothing of other rows', async () => {
    const { files } = await written(shippedCase(), 'brief@it-director');
    const [brief] = files.map(({ file }) => new TextDecoder().decode(file.bytes));
    const others = shippedCase().stakeholders.filter(({ id }) => id !== 'it-director');
    expect(brief).toContain('One interface to the claims system and no new customer database.');
    for (const { wiifm, answer } of others) {
      expect(brief).not.toContain(wiifm);
      expect(brief).not.toContain(answer);
    }
  });

  it('is written for all of them by the name that they have in common', async () => {
    const { files, unsaid } = await written(shippedCase(), 'story');
    expect(files.map(({ name }) => name)).toEqual([
      'Claim updates by text - story - i-stopped-checking-my-phone.md',
      'Claim updates by text - story - one-motor-team-finishes-claims-in-one-sitting.md',
    ]);
    expect(unsaid).toEqual([]);
  });

  it('has a file of its own where rows are called alike, or in signs', async () => {
    const of = shippedCase();
    const [one, two] = of.stakeholders;
    if (one === undefined || two === undefined) throw new Error('The example has two stakeholders.');
    const stakeholders = [
      { ...one, who: 'Finance' },
      { ...two, who: 'FINANCE!' },
      { ...two, id: 'row-3', who: '★' },
    ];
    const { files } = await written({ ...of, stakeholders }, 'brief');
    expect(files.map(({ name }) => name)).toEqual([
      'Claim updates by text - brief - finance.md',
      'Claim updates by text - brief - finance - operations-director.md',
      'Claim updates by text - brief - row-3.md',
    ]);
  });

  it('is not written where there is no row, or none has anything to say, and that is said', async () => {
    expect(await written(parsed({ basics: { title: 'Texts' } }), 'brief', 'story')).toMatchObject({
      files: [],
      unsaid: ['brief', 'story'],
    });
    const silent = parsed({ stakeholders: [{ id: 'a', who: 'Ann' }] });
    expect(await written(silent, 'brief')).toMatchObject({ files: [], unsaid: ['brief@a'] });
  });

  it('takes the choices and the words that a case has for its text', () => {
    const of = shippedCase();
    const own = parsed({
      ...of,
      documentChoices: [{ template: 'board-investment', document: 'brief', off: ['contact'] }],
    });
    const briefs = toldDocuments(own, template).filter(({ document }) => document.id.startsWith('brief@'));
    const words = briefs.map(({ document }) => linesOf(document).map(textOf).join('\n'));
    expect(words).toHaveLength(8);
    expect(words.filter((text) => text.includes('Who to talk to'))).toEqual([]);
  });
});

describe('a story', () => {
  const telling = (consent: 'named' | 'anonymous' | 'no' | undefined): BusinessCase =>
    changed({ 'successStories[marta].consent': consent });

  it('has no page without a yes', async () => {
    for (const consent of ['no', undefined] as const) {
      expect(idsOf(telling(consent))).not.toContain('story@marta');
      expect(idsOf(telling(consent))).toContain('story@dana');
      const { files, unsaid } = await written(telling(consent), 'story@marta');
      expect(files).toEqual([]);
      expect(unsaid).toEqual(['story@marta']);
    }
  });

  it('has one without the name where the yes was for that', async () => {
    const { files } = await written(telling('anonymous'), 'story@marta');
    const [page = ''] = files.map(({ file }) => new TextDecoder().decode(file.bytes));
    expect(page).not.toContain('Marta');
    expect(page).toContain('A text came when the claim was in');
  });
});

it('quotes a question only where it was said and may be quoted', () => {
  const said = { 'stakeholders[it-director].said': { on: '2027-01-12', mayBeQuoted: true } };
  const briefIn = (businessCase: BusinessCase): string => {
    const found = toldDocuments(businessCase, template).find(
      ({ document }) => document.id === 'brief@it-director',
    );
    return found === undefined ? '' : linesOf(found.document).map(textOf).join('\n');
  };
  expect(briefIn(shippedCase())).toContain('You may ask\nIs that another supplier to look after?');
  expect(briefIn(changed(said))).toContain('You asked\n“Is that another supplier to look after?”');
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type Paper, paperNumbers, referable, textOf } from '../../../src/core/document/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { templateFaults } from '../../../src/core/story/template-faults.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import type { StoryTemplate } from '../../../src/core/template-language/index.ts';
import { germanCase, shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { namedCases } from './named-cases.ts';

const forms = ['council-report', 'five-case', 'secretary-paper'];
const shape = storyShape();

beforeAll(() => loadLanguage('de'));

const paperOf = (businessCase: BusinessCase, template: StoryTemplate, bases: StoryTemplate[]): Paper => {
  const { document, faults } = tellableCase(
    leavingCase(businessCase),
    shape,
    '2027-01-25',
    newParseCache(),
  ).tell(template, 'paper', bases);
  expect(faults).toEqual([]);
  if (document.kind !== 'paper') throw new Error('No paper');
  return document;
};

const headsOf = ({ sections }: Paper): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [textOf(block.runs)] : [])),
  );

/** Every line but the headings, whatever number a reference has. */
const linesIn = (paper: Paper): string[] => {
  const headings = new Set(
    paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.runs] : [])),
    ),
  );
  return linesOf(paper)
    .filter((runs) => !headings.has(runs as never))
    .map((runs) => textOf(runs).replaceAll(/\b(?:[A-Z]|\d+)\b/gu, '#'));
};

const named: [string, BusinessCase, string][] = [
  ['the example', shippedCase(), ''],
  ['a German case', germanCase(), '/de'],
  ...Object.entries(namedCases).map(([name, make]): [string, BusinessCase, string] => [name, make(), '']),
];

describe.each(forms)('the headings of %s', (id) => {
  it.each(named)('stand in their order over all that the board paper tells: %s', (_, businessCase, place) => {
    const [board, form] = [templateNamed(`board-investment${place}`), templateNamed(`${id}${place}`)];
    const [paper, whole] = [paperOf(businessCase, form, [board]), paperOf(businessCase, board, [])];
    const asked = form.manifest.documents['paper']?.headings?.map(({ title }) => title) ?? [];
    const heads = headsOf(paper);
    const told = heads.filter((head) => asked.includes(head));
    expect(told).toEqual(asked.filter((title) => told.includes(title)));
    expect(new Set(heads).size).toBe(heads.length);
    const lines = linesIn(paper);
    expect(linesIn(whole).filter((line) => !lines.includes(line))).toEqual([]);
  });

  it.each(['', '/de'])('are sound in every language%s', (place) => {
    expect(
      templateFaults(templateNamed(`${id}${place}`), [templateNamed(`board-investment${place}`)]),
    ).toEqual([]);
  });
});

it('sends a reader to the heading that a section stands under', () => {
  const paper = paperOf(shippedCase(), templateNamed('council-report'), [templateNamed('board-investment')]);
  const head = referable(paper, paperNumbers(paper)).get('money');
  expect(head?.kind === 'heading' ? textOf(head.runs) : '').toBe('Financial implications');
});

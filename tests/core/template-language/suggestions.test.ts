import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { declared, inSection, said } from './checked.ts';
import { templateOf } from './compose.ts';

describe('a name that is not there', () => {
  const called = {
    'figures.net-benefit': ['Net benefit', 'profit'],
    horizon: ['period of the case', 'play back'],
  };

  it.each([
    ['{{net}}', 'Did you mean "figures.net-benefit"?'],
    ['{{benefit}}', 'Did you mean "figures.net-benefit"?'],
    ['{{netBenefit}}', 'Did you mean "figures.net-benefit"?'],
    ['{{figures.profit}}', 'Did you mean "figures.net-benefit"?'],
    ['{{period}}', 'Did you mean "horizon"?'],
    ['{{playBack}}', 'Did you mean "horizon" or "paysBack"?'],
    ['{{peoples}}', 'Did you mean "people"?'],
    ['{{orgnisation}}', 'Did you mean "organisation"?'],
    ['{{#each people}}{{profit}}{{/each}}', 'Did you mean "@root.figures.net-benefit"?'],
    ['{{low}}', 'Did you mean "figures.net-benefit.low"?'],
    ['{{organisatoin}}', 'Did you mean "organisation"?'],
    ['{{xyz}}', 'Here are: change, figures, horizon, organisation, paysBack, people, sharedInputs, today.'],
    ['{{#each people}}{{xyz}}{{/each}}', 'Here are: asks, name, plural.'],
    ['{{xyz horizon}}', 'There is no helper "xyz". Here are some of '],
    ['::chart{of="zzzzzzzzzz"}', 'Here are: tornado.'],
    [':::zzzzzz\nx\n:::', 'There is no directive "zzzzzz". Here are some of '],
  ])('is told with what there is: %s', (text, hint) => {
    const template = templateOf(
      { 'paper.md.hbs': `::section{id="s"}\n${text}` },
      { documents: { paper: { title: 'P', kind: 'paper' } } },
    );
    expect(checkTemplate(template, { ...declared, called }).map(said)).toEqual([
      expect.stringContaining(hint),
    ]);
  });
});

describe('a section with several faults', () => {
  it('tells them all at once', () => {
    const text = [
      '> A quotation.',
      '',
      '{{wrong}} and {{figures}}',
      '',
      ':::callout{role="note"}',
      '~~x~~',
      '',
      '<b>y</b>',
      ':::',
      '',
      '---',
    ].join('\n');
    expect(inSection(text).map((fault) => fault.replace(/^paper\.md\.hbs:(\d+):.*$/u, '$1'))).toEqual([
      '4',
      '4',
      '2',
      '7',
      '9',
      '12',
    ]);
  });
});

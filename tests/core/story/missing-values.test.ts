import { expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';
import { templateOf } from '../template-language/compose.ts';

const told = (asIs: string, text: string): string => {
  const businessCase = withValueAt(exampleCase(), 'situation.asIs', asIs);
  const { document } = toldCase(
    businessCase,
    templateOf({ 'paper.md.hbs': `::section{id="s"}\n\n${text}\n` }),
    'paper',
  );
  return document.kind === 'paper'
    ? document.sections.flatMap(({ blocks }) => blocks.flatMap(runsIn).map(textOf)).join('|')
    : '';
};

it('a long text that is not entered is a sentence of its own where it begins one', () => {
  const text = 'It is so. {{situation.asIs}} We change it for {{ask.oneOff}}.';
  expect(told('Nobody knows.', text)).toBe('It is so. Nobody knows. We change it for £320,000.');
  expect(told('', text)).toBe('It is so. We change it for £320,000.');
  expect(told('', 'Today: {{situation.asIs}} It stays.')).toBe('');
  expect(told('', 'Today: {{situation.asIs}}')).toBe('');
});

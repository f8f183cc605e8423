import { describe, expect, it } from 'vitest';
import { withHouse } from '../../../src/core/house/taking.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import type { WordsSaid } from '../../../src/core/story/wording/words-said.ts';
import { PhraseHelp } from '../../../src/web/preview/words/phrase-help.tsx';
import { othersInWords, WordsLine } from '../../../src/web/preview/words/words-line.tsx';
import { WordsList } from '../../../src/web/preview/words/words-list.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { houseWith } from '../../fixtures/house.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const said = (by: WordsSaid['by'], id = 'goal-opening', kind: WordsSaid['kind'] = 'phrase'): WordsSaid => ({
  kind,
  id,
  block: 'ask/1',
  by,
  runs: [{ kind: 'text', text: `Words of ${id}` }],
});

describe('whose words a part has', () => {
  it('is said of those that are not ours, one and several', () => {
    expect(othersInWords([said('shipped'), said('template', 'ask/1', 'block')], '')).toBe('');
    expect(othersInWords([said('house')], ' Northlight ')).toBe(
      '1 sentence in words of the house “Northlight”',
    );
    expect(othersInWords([said('house'), said('case'), said('house'), said('template')], '')).toBe(
      '2 sentences in words of the house, 1 in words of the template, 1 in words of this case',
    );
  });

  it('stands beside the way to them, and not where there are none', () => {
    const line = (words: WordsSaid[]): string =>
      wordsOf(
        drawn(
          withHouse(exampleCase(), houseWith()),
          <WordsLine document="deck" part="this slide" said={words} />,
        ),
      ).trim();
    expect(line([said('house')])).toBe(
      '1 sentence in words of the house “Union house” The words of this slide',
    );
    expect(line([said('shipped')])).toBe('The words of this slide');
    expect(line([])).toBe('');
  });

  it('is said of each in the list, once where words are said twice', () => {
    const list = drawn(
      exampleCase(),
      <WordsList
        house=""
        language="de"
        said={[said('case'), said('case'), said('template', 'ask/1', 'block')]}
        onChoose={() => {}}
      />,
    );
    expect(wordsOf(list).trim()).toBe(
      'Words of goal-opening Words of this case Words of ask/1 Words of the template',
    );
    expect(list).toContain('lang="de"');
  });
});

it('helps with our words, the facts that may be used, and what they say here', () => {
  const phrase = phrases.get('goal-opening');
  if (phrase === undefined) throw new Error('There is no phrase goal-opening.');
  const help = wordsOf(
    drawn(
      exampleCase(),
      <PhraseHelp
        ours="It serves this goal: {{goal.name}}."
        phrase={phrase}
        valueIn={({ steps }) => (steps.join('.') === 'goal.name' ? 'Calm claims' : '')}
      />,
    ),
  );
  expect(help).toContain('It serves this goal: {{goal.name}}.');
  expect(help).toContain('goal.name : words, with the numbers in them, here “Calm claims”');
});

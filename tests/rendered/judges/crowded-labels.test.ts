import { describe, expect, it } from 'vitest';
import { crowdedLabels } from './crowded-labels.ts';
import { page, paper, word } from './plain-document.ts';

const months = Array.from({ length: 48 }, (_, index) => `${index + 1}`);

const found = (text: string, texts: string[] = []) =>
  crowdedLabels.findings(paper([page([word(text)])], { axes: [months], texts: [...months, ...texts] }));

describe('labels of an axis', () => {
  it.each(['12', '718', '1,012', '135', '£135,00', '1012141'])(
    'are none that run into each other in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each(['8101214', '12151821242730', '242526'])('run into each other in %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('are left alone where the file says the number', () => {
    expect(found('101214', ['Order 101214 was sent'])).toEqual([]);
  });

  it('of one place have nothing to run into', () => {
    expect(crowdedLabels.findings(paper([page([word('Today')])], { axes: [['Today'], []] }))).toEqual([]);
  });
});

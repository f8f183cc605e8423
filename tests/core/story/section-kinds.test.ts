import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { sectionKinds } from '../../../src/core/story/section-kinds/index.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';

const shape = storyShape();
const template = boardInvestment();

const told = (businessCase = exampleCase()) =>
  tellableCase(businessCase, shape, '2027-01-25', newParseCache()).tell(template, 'paper');

describe('kinds of section', () => {
  it('need only names that a case can fill', () => {
    const needing = sectionKinds.map(
      ({ id, needs }) => `::section{id="${id}" needs="${needs.join(' ')}"}\n\nText.`,
    );
    const probe = {
      manifest: { ...template.manifest, documents: { paper: { title: 'Probe', kind: 'paper' as const } } },
      files: { 'paper.md.hbs': needing.join('\n\n') },
    };
    expect(checkTemplate(probe, { shape, charts: [] }).map(({ message }) => message)).toEqual([]);
  });

  it('leave a section out when its kind lacks what it needs, even where the template does not ask', () => {
    const bare = {
      manifest: { ...template.manifest, documents: { paper: { title: 'Bare', kind: 'paper' as const } } },
      files: { 'paper.md.hbs': '::section{id="risks"}\n\n# Risks\n\nThere are risks.\n' },
    };
    const without = withValueAt(exampleCase(), 'risks', []);
    const tell = (businessCase: ReturnType<typeof exampleCase>) =>
      tellableCase(businessCase, shape, '2027-01-25', newParseCache()).tell(bare, 'paper').left;
    expect(tell(exampleCase())).toEqual([]);
    expect(tell(without)).toEqual([{ section: 'risks', lacks: ['risks'] }]);
  });

  it('say which section is longer than a board reads', () => {
    expect(told().long).toEqual([]);
    const long = told(withValueAt(exampleCase(), 'situation.whyNow', 'Because it is time. '.repeat(80))).long;
    expect(long).toMatchObject([{ section: 'why-now', name: 'Why now', limit: 200 }]);
  });
});

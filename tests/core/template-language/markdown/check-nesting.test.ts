import { describe, expect, it } from 'vitest';
import { checkLine, checkNesting } from '../../../../src/core/template-language/markdown/check-nesting.ts';

const marked = (text: string) => ({ text, markers: [], stretches: [] });
const many = '*_'.repeat(300);

describe('signs of emphasis and links', () => {
  it.each([
    ['one paragraph', `${many}\n${many}`],
    ['lines that look like rows', `| ${many} |\n| ${many} |`],
    ['a head with more cells than its ruler', `| a | b |\n|-|\n| ${many} |\n| ${many} |`],
    ['numbers that begin no list', `a\n2. ${many}\n3. ${many}`],
    ['hashes that are no heading', `#${many}\n#${many}`],
  ])('that stand in %s are bounded', (_, text) => {
    expect(() => checkNesting(marked(text))).toThrow(/Too many signs/u);
  });

  it.each([
    ['paragraphs', `${many}\n\n${many}`],
    ['rows of a table', `| a | b |\n|---|:-:|\n| ${many} | x |\n| ${many} | y |`],
    ['items', `- ${many}\n- ${many}\n\n1. ${many}`],
    ['headings', `# ${many}\n## ${many}`],
  ])('that stand in %s are counted apart', (_, text) => {
    expect(() => checkNesting(marked(text))).not.toThrow();
  });

  it('are counted at once, however a line is spaced', () => {
    const before = process.cpuUsage();
    checkNesting(marked(`|${' '.repeat(60_000)}x\n|${' '.repeat(60_000)}|x\n|${'-'.repeat(60_000)}x`));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
  });

  it('are all paired in a line of own words, whatever it begins with', () => {
    expect(() => checkLine(marked(`- ${many}\n- ${many}`))).toThrow(/Too many signs/u);
    expect(() => checkLine(marked('**bold** and [a link](https://example.org)'))).not.toThrow();
    expect(() => checkLine(marked('a &#xE000;0&#xE001; b'))).toThrow(/cannot be printed/u);
  });
});

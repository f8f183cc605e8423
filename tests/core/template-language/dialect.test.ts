import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { deviations, notMarkdown } from '../../../src/core/template-language/dialect/deviations.ts';
import { dialectPage } from '../../../src/core/template-language/dialect/dialect-page.ts';
import { faultOr, TemplateFault } from '../../../src/core/template-language/source/template-fault.ts';
import { inSection } from './checked.ts';
import { interpreted } from './interpreter/interpret.ts';

describe('a deviation from Handlebars', () => {
  it.each(deviations)('is as the page says: $title', ({ template, data, handlebars, here }) => {
    if (handlebars !== null) expect(Handlebars.compile(template)(data)).toBe(handlebars);
    const result = faultOr(() => interpreted(template, data));
    if ('prints' in here) expect(result).toBe(here.prints);
    else {
      expect(result).toBeInstanceOf(TemplateFault);
      expect(String(result)).toContain(here.refuses);
    }
  });
});

describe('a deviation from Markdown', () => {
  it.each(notMarkdown)('is refused as the page says: $title', ({ written, refuses }) => {
    expect(inSection(written)).toEqual([expect.stringContaining(` ${refuses}`)]);
  });
});

/** Written anew by `npx vitest run tests/core/template-language/dialect.test.ts --update`. */
it('the page for writers is what these lists make', async () => {
  await expect(dialectPage()).toMatchFileSnapshot('../../../public/reference/dialect.md');
});

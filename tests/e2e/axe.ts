import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page that is serious or worse; with `rules` of these alone, and outside of the slides. */
export const severe = async (page: Page, rules?: string[]): Promise<string[]> => {
  // The strip shows each slide a second time, hidden from readers; a slide is white in the light and in the dark.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('[aria-label="Slides of the deck"] svg')
    .exclude('[aria-label="Slides"] svg');
  const { violations } = await (
    rules === undefined ? builder : builder.exclude('svg[aria-label^="Slide "]').withRules(rules)
  ).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

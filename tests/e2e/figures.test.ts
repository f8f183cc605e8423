import { afterEach, expect, it } from 'vitest';
import type { Figure } from '../../src/core/business-case/figure.ts';
import { resultsOf } from '../../src/core/business-case/results/index.ts';
import { formatsFor } from '../../src/core/quantities/format.ts';
import { type App, exampleCase, goTo, openApp, openExample } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const formats = formatsFor('en-GB', 'GBP');

/** Every way in which a value may stand in a sentence; a net cost is said without its sign. */
const readings = (unit: Figure['unit'], value: number): string[] =>
  [value, Math.abs(value)].flatMap((amount) => [
    ...(['prose', 'exact', 'screen', 'table'] as const).flatMap((style) =>
      unit === 'money'
        ? [
            formats.money(amount, style),
            formats.number(Math.round(amount / 1000)),
            formats.money(Math.round(amount)),
          ]
        : [formats.number(amount, style)],
    ),
    formats.share(amount),
    `${Math.ceil(amount)}`,
    amount.toFixed(1),
    amount.toFixed(2),
  ]);

it('shows on every slide and in the paper what the figures of the case are', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  const { figures } = resultsOf(exampleCase());
  const shown: { path: string; text: string }[] = [];
  const collect = async (): Promise<void> => {
    const values = await page.locator('[data-path^="figures."]').evaluateAll((elements) =>
      elements.map((element) => ({
        path: (element.getAttribute('data-path') ?? '').slice('figures.'.length).replace(/\.value$/u, ''),
        text: element.textContent,
      })),
    );
    shown.push(...values);
  };
  await goTo(page, hub, 'export');
  await page.locator('svg[aria-label^="Slide "]').nth(5).waitFor();
  await collect();
  for (const step of ['impact', 'costs', 'result', 'evidence']) {
    await goTo(page, hub, `s/${step}`);
    await page.getByRole('tab', { name: 'Paper' }).click();
    await page.getByRole('article', { name: 'The paper' }).waitFor();
    await collect();
  }
  const ids = new Set<string>();
  for (const { path, text: drawn } of shown) {
    // In a claim an amount and its word are held together.
    const text = drawn.replaceAll('\u00a0', ' ');
    const level = (['low', 'high', 'p10', 'p50', 'p90'] as const).find((name) => path.endsWith(`.${name}`));
    const id = level === undefined ? path : path.slice(0, -level.length - 1);
    const figure = figures[id];
    const value = figure?.[level ?? 'value'];
    if (figure === undefined || value === undefined || value === null) continue;
    ids.add(id);
    const isSaid = readings(figure.unit, value).some(
      // A slide may break its line inside an amount: "£1.52" and "million" are then two pieces.
      (said) => said === text || said.startsWith(`${text} `) || said.endsWith(` ${text}`),
    );
    expect(isSaid, `${path} is ${value} and reads “${text}”`).toBe(true);
  }
  expect([...ids]).toEqual(expect.arrayContaining(['net-benefit', 'payback-month', 'peak-funding']));
  expect(faults).toEqual([]);
});

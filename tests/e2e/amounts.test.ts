import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, openApp, openExample, openRow, unfoldField } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const field = (page: Page, path: string): Locator => page.locator(`[id="field:${path}"]`);

const errorOf = (input: Locator): Promise<string> =>
  input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

it('keeps an amount that cannot be read, says one sentence, saves, and lets the figure say why it is missing', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  const step = page.url();
  await page.goto(`${step}/s/impact`);
  await openRow(page, 'status-calls');
  const path = 'benefits[status-calls].inputs.removedShare.base';
  await field(page, path).fill('£154,200 + VAT');
  await field(page, path).blur();
  expect(await errorOf(field(page, path))).toContain(
    '“£154,200 + VAT” cannot be read as a number. Enter only the amount without tax, like 420,000;',
  );
  const card = page.getByRole('region', { name: 'Fewer status calls' }).first();
  await expect.poll(() => card.textContent()).toContain('“£154,200 + VAT” cannot be read as a number.');
  await page
    .getByText(/^Saved/u)
    .first()
    .waitFor();
  await page.reload();
  await openRow(page, 'status-calls');
  await expect.poll(() => field(page, path).inputValue()).toBe('£154,200 + VAT');
  expect(await errorOf(field(page, path))).toContain('cannot be read as a number');
  await field(page, path).fill('20');
  await field(page, path).blur();
  await expect.poll(() => card.textContent()).not.toContain('cannot be read');
  await expect.poll(() => card.textContent()).toContain('210,000');
  expect(app.faults).toEqual([]);
});

it('names a disordered range and a share over 100% at the field, and keeps what was typed', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await page.goto(`${page.url()}/s/impact`);
  await openRow(page, 'status-calls');
  const path = 'benefits[status-calls].inputs.removedShare';
  await field(page, `${path}.low`).fill('25');
  await field(page, `${path}.low`).blur();
  const card = page.getByRole('region', { name: 'Fewer status calls' }).first();
  await card.getByText('Low must not be larger than base').waitFor();
  await expect.poll(() => field(page, `${path}.low`).inputValue()).toBe('25');
  await field(page, `${path}.low`).fill('12');
  await field(page, `${path}.high`).fill('120');
  await field(page, `${path}.high`).blur();
  await card.getByText('A share lies between 0% and 100%.').first().waitFor();
  await expect.poll(() => field(page, `${path}.high`).inputValue()).toBe('120');
});

it('lets a press that leaves a field become a click before anything moves', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await page.goto(`${page.url()}/s/impact`);
  await openRow(page, 'status-calls');
  const path = 'benefits[status-calls].inputs.removedShare';
  const when = page
    .getByRole('region', { name: 'Fewer status calls' })
    .first()
    .getByText('From May 2027, building up evenly over six months');
  // Where nothing is scrolled, nothing is kept in its place when a sentence comes above it.
  await page.setViewportSize({ width: 1440, height: 3000 });
  await field(page, `${path}.low`).fill('some of them');
  const box = await when.boundingBox();
  if (box === null) throw new Error('The line is not on screen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(400);
  await page.mouse.up();
  await page.getByLabel('When does it start?').first().waitFor();
  await expect.poll(() => errorOf(field(page, `${path}.low`))).toContain('cannot be read as a number');
  expect(app.faults).toEqual([]);
});

it('says of a day that there is none, keeps it, and reads the next in words', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await page.goto(`${page.url()}/s/basics`);
  const day = field(page, 'meeting.date');
  await day.fill('31 February 2027');
  await day.blur();
  await expect.poll(() => errorOf(day)).toContain('February 2027 has 28 days. Enter a day that exists.');
  await page.reload();
  await expect.poll(() => day.inputValue()).toBe('31 February 2027');
  await day.fill('28/2/2027');
  await day.blur();
  await expect.poll(() => day.inputValue()).toBe('28 February 2027');
  expect(await errorOf(day)).not.toContain('Enter a day');
  // What is odd beside another date is said at the field as well.
  const papers = field(page, 'meeting.paperDeadline');
  await unfoldField(papers);
  await papers.fill('1 March 2027');
  await papers.blur();
  await expect.poll(() => errorOf(papers)).toContain('28 February 2027');
  await papers.fill('1 February 2027');
  await expect.poll(() => errorOf(papers)).not.toContain('28 February 2027');
  expect(app.faults).toEqual([]);
});

it('asks whether 0.5 is half a per cent or a half, and keeps the focus on the answer', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await page.goto(`${page.url()}/s/impact`);
  await openRow(page, 'status-calls');
  const share = field(page, 'benefits[status-calls].captureShare');
  await share.fill('0.5');
  await page.getByText('Do you mean 0.5% or 50%?').waitFor();
  await page.getByRole('button', { name: '50%', exact: true }).click();
  await expect.poll(() => share.inputValue()).toBe('50');
  expect(await share.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(app.faults).toEqual([]);
});

import { afterEach, expect, it } from 'vitest';
import { houseWith } from '../fixtures/house.ts';
import { withHouse } from '../../src/core/house/taking.ts';
import { type App, exampleCase, goTo, openApp, openExample, openFile, slideShown } from './app.ts';
import { severe } from './axe.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

it('words a sentence otherwise in a case by a press on it, with live numbers and a way back', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/situation');
  const paper = page.getByRole('region', { name: 'In the board paper' });
  const ours = paper.locator('span[data-phrase="goal-sentence"]', { hasText: 'The goal behind it' }).first();
  await ours.click();
  const dialog = page.getByRole('dialog', { name: 'In other words' });
  await dialog.getByText('Our words stand here now.').waitFor();
  const words = dialog.getByLabel('Words in this case');
  expect(await words.inputValue()).toContain(
    '{{#if names.isBoardOwn}}It serves a goal of the {{names.board}}{{else}}The goal behind it{{/if}}: {{goal.name}}.',
  );
  const use = dialog.getByRole('button', { name: 'Use these words in this case' });
  expect(await use.getAttribute('aria-disabled')).toBe('true');

  await words.fill('We aim at {{goal.taget}}.');
  await dialog.getByText('There is no "taget" in "goal". Did you mean "target"?').waitFor();
  expect(await use.getAttribute('aria-disabled')).toBe('true');
  await words.fill('We aim at {{goal.target}}.');
  await dialog.getByText(/^In this case: We aim at 75\./u).waitFor();
  await dialog.getByText('Our words, and what they may use').click();
  await dialog.getByText(/^goal\.target: .*, here “75”$/u).waitFor();
  await use.click();
  await dialog.waitFor({ state: 'hidden' });
  await paper.getByText('We aim at', { exact: false }).first().waitFor();
  await paper.getByText('1 sentence in words of this case').waitFor();
  expect(await ours.count()).toBe(0);

  await paper.locator('[data-path="situation.goal.target"]').first().click();
  const target = page.locator('[id="field:situation.goal.target"]');
  await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
  await target.fill('82');
  await expect.poll(() => paper.innerText()).toContain('We aim at 82.');
  await page.keyboard.press('Tab');

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => paper.innerText()).toContain('We aim at 75.');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await ours.waitFor();
  await page.getByText('Undone: Word goal-sentence otherwise').first().waitFor();
  expect(faults).toEqual([]);
});

it('leads to all words by keyboard, says whose they are, and takes words back', async () => {
  app = await openApp({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const { page, faults } = app;
  const hub = await openFile(page, withHouse(exampleCase(), houseWith()));
  const open = page.getByRole('button', { name: 'The words of this slide' });
  await page.goto(`${hub}/deck`);
  await page
    .getByText(/^1 sentence in words of the house “Union house”$/u)
    .first()
    .waitFor();
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'The words of this slide' }).waitFor();
  await dialog.getByText('Words of the house “Union house”').waitFor();
  await dialog.getByRole('button', { name: /^Our goal is this/u }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Words of the house “Union house” stand here now.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In other words');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('It is for {{goal.name}}.');
  await dialog.getByText(/^In this case: .*It is for /u).waitFor();
  await dialog.getByText('Our words, and what they may use').press('Enter');
  expect(await severe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Use these words in this case' }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
  await slideShown(page).getByText('It is for').first().waitFor();

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^It is for/u }).press('Enter');
  await dialog.getByText('Words of this case stand here now.').waitFor();
  await dialog.getByRole('button', { name: 'Back to the words before' }).press('Enter');
  await slideShown(page).getByText('Our goal is this').first().waitFor();
  expect(faults).toEqual([]);
});

it('words a text of the template otherwise, in the document that it stands in', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/situation');
  const paper = page.getByRole('region', { name: 'In the board paper' });
  await paper.getByRole('article').getByRole('heading').first().locator('span').first().click();
  const dialog = page.getByRole('dialog', { name: 'In other words' });
  await dialog.getByText('Words of the template stand here now.').waitFor();
  const words = dialog.getByLabel('Words in this case');
  await words.fill('Why {{basics.titel}}');
  await dialog.getByText(/Did you mean "title"/u).waitFor();
  await words.fill('Why {{basics.title}}');
  await dialog.getByText(/^In this case: Why /u).waitFor();
  await dialog.getByRole('button', { name: 'Use these words in this case' }).click();
  await paper.getByText('1 sentence in words of this case').waitFor();

  await goTo(page, hub, 's/ask');
  await slideShown(page).locator('tspan[data-phrase="ask-claim"]').first().click();
  await dialog.getByText('ask-claim').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(faults).toEqual([]);
});

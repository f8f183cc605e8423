import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { ladder } from '../../src/core/business-case/results/ladder.ts';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { formatsFor } from '../../src/core/quantities/format.ts';
import { exampleCase, goTo, openApp, openExample, openFile, openRow, type App, unfoldField } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const formats = formatsFor('en-GB', 'GBP');

const part = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true });

/** What a part says: one that is out of sight is not laid out, and reads as empty. */
const shownIn = async (place: ReturnType<typeof part>): Promise<string> => {
  let text = '';
  await expect
    .poll(async () => {
      await place.scrollIntoViewIfNeeded();
      text = await place.innerText();
      return text;
    })
    .not.toBe('');
  return text;
};

const severe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('[aria-label="Slides of the deck"] svg')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const focusedFigure = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? document.activeElement?.tagName);

/** Every fold of the screen open, so that axe sees what is behind them too. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });

it('tells by keyboard where a figure comes from, and leads to what it is made of', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/result');
  await part(page, 'How sure is it?').waitFor();
  await page.locator('[data-figure="net-present-value"]').first().focus();
  await page.keyboard.press('Enter');
  const trace = page.getByRole('dialog', { name: 'Net present value' });
  await trace.waitFor();
  const words = await trace.innerText();
  for (const said of [
    'Low case',
    '1 in 10 is below',
    'Formula',
    '÷ (1 + rate)^t',
    'Fewer status calls',
    '£752,500',
    'Sources',
    'Grade',
    'Left out',
    'Discounted at 8% a year. Source: Northlight finance manual, 2026 edition.',
  ])
    expect(words).toContain(said);
  expect(await severe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => trace.count()).toBe(0);
  expect(await focusedFigure(page)).toBe('net-present-value');

  await page.keyboard.press('Enter');
  await trace.getByRole('button', { name: /^Fewer status calls.*where it comes from/u }).click();
  const ofPart = page.getByRole('dialog', { name: 'Fewer status calls, a year at full effect' });
  await ofPart.waitFor();
  expect(await ofPart.textContent()).toContain('£210,000');
  expect(await severe(page)).toEqual([]);
  await ofPart.getByRole('button', { name: 'Back' }).click();
  await trace.waitFor();
  await trace.getByRole('button', { name: /^Go to its field.*Text service licences/u }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe('field:costs[licences].amount.base');
  expect(faults).toEqual([]);
});

it('counts at another rate at once, and says whose it is', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/result');
  const value = page.locator('[data-figure="net-present-value"]').first();
  await expect.poll(() => value.textContent()).toContain('£604k');
  const rates = part(page, 'At which rate?');
  expect(await shownIn(rates)).toContain('HM Treasury, The Green Book');
  await page.getByLabel('Whose rate is it?').selectOption('green-book');
  await expect.poll(() => value.textContent()).toContain('£723k');
  expect(await shownIn(rates)).toMatch(/Green Book, 3\.5% real[^\n]*\(in use\)/u);
  await value.click();
  expect(await page.getByRole('dialog').innerText()).toMatch(
    /Discounted at 3\.5% a year\. Source: HM Treasury, The Green Book/u,
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => value.textContent()).toContain('£604k');
  expect(faults).toEqual([]);
});

it('answers “and if it is only half?” for any input', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/result');
  const chosen = part(page, 'What if?');
  await chosen.getByLabel('Which input?').selectOption('cost:licences');
  const half = ladder(exampleCase(), 'cost:licences').find(({ ofBase }) => ofBase === 0.5);
  if (half === undefined) throw new Error('The ladder has no half.');
  const row = chosen.getByRole('row', { name: /^Half of it/u });
  await expect.poll(() => row.textContent()).toContain('£90,000');
  expect(await row.textContent()).toContain(formats.money(half.netBenefit, 'screen'));
  expect(await row.textContent()).toContain(`month ${Math.ceil(half.paybackMonth ?? 0)}`);
  expect(await chosen.textContent()).toMatch(
    /It may rise from £180,000 to £[\d,]+ before the case is worth nothing/u,
  );
  expect(await chosen.textContent()).toContain('That lies outside its stated range');
  expect(faults).toEqual([]);
});

it('shows what it means that benefits rise and fall together', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/result');
  const sure = part(page, 'How sure is it?');
  await sure.waitFor();
  const spread = sure.getByRole('row', { name: /^Net benefit/u });
  const before = await spread.textContent();
  expect(await sure.textContent()).toContain(
    'At 50%, when one benefit disappoints, the others tend to as well',
  );
  await sure.getByLabel('How far do benefits rise and fall together?').fill('0');
  await expect.poll(() => sure.textContent()).toContain('At 0%, each benefit turns out on its own');
  await expect.poll(() => spread.textContent()).not.toBe(before);
  expect(faults).toEqual([]);
});

it('mends the ask by one press, and takes it back', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(
    page,
    withValueAt(exampleCase(), 'ask.difference', { oneOff: 300_000, because: '' }),
  );
  await goTo(page, hub, 's/costs');
  const check = page.locator('[data-ask-check]');
  await expect.poll(() => check.textContent()).toContain('the one-off amount is £20,000 too low');
  await page.getByRole('button', { name: 'Set the ask to the costs' }).click();
  await expect
    .poll(() => check.textContent())
    .toContain('what the costs inside the ask come to: £320,000 one-off and £320,000 a year.');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => check.textContent()).toContain('the one-off amount is £20,000 too low');
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('reads as a loss in every sentence and chart where the case loses money', async () => {
  app = await openApp();
  const { page, faults } = app;
  const dear = { low: 1_400_000, base: 1_500_000, high: 1_600_000, unit: 'money' };
  const hub = await openFile(page, withValueAt(exampleCase(), 'costs[licences].amount', dear));
  await goTo(page, hub, 's/result');
  await part(page, 'How sure is it?').waitFor();
  const wordsOf = (name: string) => shownIn(part(page, name));
  expect(await wordsOf('The answer')).toMatch(/^We lose £3\.77 million in present value/u);
  expect(await wordsOf('The answer')).toContain('In the base case it does not pay back within four years.');
  expect(await wordsOf('The answer')).toContain('Chance of a loss: more than 19 in 20');
  expect(await wordsOf('What boards ask for')).toContain('−£4.45m');
  expect(await wordsOf('How it comes about')).toContain('it does not pay back within four years');
  expect(await wordsOf('How it comes about')).toContain(
    'Benefits with time set free fall short of costs by £3.77 million, in present value',
  );
  expect(await wordsOf('How sure is it?')).toContain(
    'The chance that the present value is below zero is more than 19 in 20',
  );
  expect(await wordsOf('How sure is it?')).toMatch(/8 in 10 cases end between a net cost of £/u);
  expect(await wordsOf('What if?')).toMatch(
    /the case costs £[\d.]+ million net over four years, not discounted, and does not pay back/u,
  );
  expect(await wordsOf('What does waiting cost?')).toContain('waiting loses less than going ahead');
  expect(await wordsOf('What is worth finding out?')).toContain('No single answer would change the decision');
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('lets an option differ in a number of the case and do without a part of it', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/options');
  const motor = page.locator('[data-row="motor"]');
  await openRow(page, 'motor');
  await motor.getByText('The same case, with differences').click();
  await motor.getByRole('button', { name: 'Add a difference' }).click();
  await expect.poll(() => motor.textContent()).toContain('needs its cost and its benefit');
  await motor.getByLabel('Which number?').selectOption('cost:licences');
  await motor.getByLabel('Its value in this option').fill('90,000');
  const value = page.locator('[data-figure="option.motor.net-benefit"]').first();
  await expect.poll(() => value.textContent()).toContain('£1.19m');
  await motor.getByRole('checkbox', { name: 'Fewer hire-car days' }).check();
  await expect.poll(() => value.textContent()).toContain('£633k');
  await motor.getByRole('button', { name: 'Remove this difference' }).click();
  await expect.poll(() => value.textContent()).toContain('£273k');
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('says of every input where it turns the case, and of each stress where it comes from', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/result');
  const whatIf = part(page, 'What if?');
  await whatIf.locator('summary', { hasText: 'At which value each input turns the case' }).click();
  const row = whatIf.getByRole('row', { name: /^Text service licences/u });
  await expect.poll(() => row.textContent()).toContain('£180,000 as stated£362,300');
  await row.getByRole('button', { name: /^£193,500/u }).click();
  const ofInput = page.getByRole('dialog', { name: /^Text service licences: the value at which/u });
  await ofInput.getByText('Switching value: HM Treasury, The Green Book').waitFor();
  await page.keyboard.press('Escape');

  const worse = part(page, 'If it goes worse');
  await worse
    .getByRole('row', { name: /^All three together/u })
    .getByRole('button')
    .click();
  await page.getByRole('dialog', { name: /^Net present value with benefits 20% lower, costs/u }).waitFor();
  await page.keyboard.press('Escape');
  await worse.getByRole('button', { name: 'How much worse?' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe('field:settings.stresses.benefitsLower');
  await page.keyboard.type('40');
  await expect.poll(() => shownIn(worse)).toMatch(/Benefits 40% lower\s+−£/u);
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('takes what one pays another from the one and gives it to the other, and the whole stays', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/costs');
  await unfoldField(page.locator('[data-list="transfers"]'));
  await page.getByRole('button', { name: 'Add transfer' }).click();
  const transfer = page.locator('[data-row]').filter({ hasText: 'Who gets it?' });
  await transfer.getByLabel('What is it for?').fill('Recharge');
  await transfer.getByLabel('Who pays?').selectOption({ label: 'Our own budget' });
  await transfer.getByLabel('Who gets it?').selectOption({ label: 'Another function' });
  await transfer.getByLabel('Which one?').fill('Group IT');
  await transfer.getByLabel('Base').fill('10,000');
  await transfer.getByLabel('One-off or every year?').selectOption({ label: 'Every year' });
  await transfer.getByLabel('From').fill('March 2027');
  await page.keyboard.press('Tab');
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  await goTo(page, hub, 's/result');
  const who = await shownIn(part(page, 'Who gains, who pays'));
  expect(who).toMatch(/Our own budget\s+£571k[\s\S]*Group IT\s+£33\.1k[\s\S]*together\s+£604k/u);
  await unfold(page);
  expect(await severe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { emptyCase } from '../../src/core/business-case/open-case.ts';
import { type App, goTo, openApp, openFile, openRow } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const contacts = { shared: 'contacts-per-year' };
const amounts = (typed: Record<string, number | [number, number, number]>) =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, { base: value }];
      const [low, base, high] = value;
      return [name, { low, base, high }];
    }),
  );

/** Two benefits that draw on one workload; a third that counts it for itself, in a place of its own. */
const case2 = {
  ...emptyCase('three'),
  basics: { title: 'Three on one', language: 'en-GB', currency: 'GBP' },
  hypothesis: { measureName: 'status calls' },
  settings: { startMonth: '2027-01', horizonYears: 3, discountRate: 0.05 },
  sharedInputs: { 'contacts-per-year': { base: 500_000 } },
  benefits: [
    {
      id: 'avoided',
      name: 'Fewer avoidable calls',
      dimension: 'operational',
      driver: 'avoidable-contact',
      words: { time: 1 },
      captureShare: 1,
      inputs: {
        contactsPerYear: contacts,
        ...amounts({ avoidableShare: 0.4, removedShare: [0.1, 0.25, 0.3], costPerContact: 6 }),
      },
    },
    {
      id: 'app',
      name: 'Solved in the app',
      dimension: 'operational',
      driver: 'self-service-resolution',
      words: { time: 1 },
      captureShare: 1,
      inputs: {
        contactsPerYear: contacts,
        ...amounts({ resolvedRise: [0.02, 0.05, 0.08], costOfLiveContact: 6, costOfSelfService: 0.5 }),
      },
    },
    {
      id: 'shorter',
      name: 'Shorter calls',
      dimension: 'operational',
      driver: 'handling-time',
      words: { time: 1 },
      captureShare: 1,
      inputs: amounts({
        contactsPerYear: 500_000,
        minutesPerContact: 5,
        fallShare: [0.05, 0.1, 0.12],
        costPerMinute: 0.5,
      }),
    },
  ],
};

const openImpact = async (businessCase: unknown): Promise<{ page: Page; hub: string; faults: string[] }> => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, businessCase);
  await goTo(page, hub, 's/impact');
  const finder = page.getByRole('region', { name: 'Add a benefit' });
  await finder.waitFor();
  const add = finder.getByRole('button', { name: 'Add benefit' });
  if (await add.isVisible()) await add.click();
  await finder.getByText('More ways of your own').click();
  return { page, hub, faults };
};

/** One benefit is open at a time. */
const opened = async (page: Page, id: string, name: string) => {
  await openRow(page, id);
  const found = card(page, name);
  await found.waitFor();
  return found;
};

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const worth = (page: Page, id: string): Promise<string> =>
  page
    .locator(`[data-figure="benefit.${id}.annual"]`)
    .first()
    .textContent()
    .then((text) => (text ?? '').replace(/,\s\D.*$/u, ''));

it('lets three benefits draw on one workload in order, says so, and changes all with one number', async () => {
  const { page, faults } = await openImpact(case2);
  // 500,000 × 5 × 10% × £0.50, while it counts its contacts for itself.
  expect(await worth(page, 'shorter')).toBe('£125,000');
  const shorter = await opened(page, 'shorter', 'Shorter calls');
  await shorter.getByText('Use the same number as another benefit').first().click();
  await shorter.getByRole('button', { name: '500,000 contacts as in “Fewer avoidable calls”' }).click();
  // 10% avoided and 5% of the rest solved leave 85.5%.
  await expect.poll(() => worth(page, 'shorter')).toBe('£106,875');
  await shorter
    .getByText(
      'It draws as number 3 of 3 on the same 500,000 contacts a year, after “Fewer avoidable calls” and “Solved in the app”: it claims 10% and takes 8.6%, because 14.5% has gone before it comes.',
    )
    .waitFor();
  await shorter.getByText('500,000 × 5 × 10% × £0.50 × 85.5% that others leave =').waitFor();
  await shorter
    .getByText(
      '“Fewer avoidable calls” and “Solved in the app” act on the same work first, and leave 85.5% of what this one claims.',
    )
    .waitFor();
  await page
    .getByRole('region', { name: 'Work that several benefits share' })
    .getByText('together they claim 25%, and can take 23.1%')
    .first()
    .waitFor();

  // One number, one field: further down it leads to where it is asked.
  await shorter.getByRole('button', { name: 'Change it where it is first asked' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe('field:sharedInputs.contacts-per-year.base');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1m');
  await expect.poll(() => worth(page, 'avoided')).toBe('£600,000');
  expect(await worth(page, 'app')).toBe('£247,500');
  expect(await worth(page, 'shorter')).toBe('£213,750');

  await openRow(page, 'shorter');
  await shorter.getByRole('button', { name: 'Give it a number of its own' }).click();
  await expect.poll(() => worth(page, 'shorter')).toBe('£250,000');
  expect(faults).toEqual([]);
});

it('files what the question search finds under what it is, and opens it there', async () => {
  const { page, faults } = await openImpact(case2);
  const finder = page.getByRole('region', { name: 'Add a benefit' });
  await finder
    .getByLabel(/^What (?:else )?would get better\?$/u)
    .fill('will fewer customers cancel their contract?');
  const found = finder.getByRole('list', { name: 'What fits your question' }).getByRole('button');
  await found.filter({ hasText: 'Will fewer customers with a contract leave us?' }).click();
  await card(page, 'Customers who stay').waitFor();
  const tabs = page.getByRole('tablist', { name: 'Impact', exact: true });
  expect(await tabs.getByRole('tab', { selected: true }).textContent()).toContain('Customer');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:benefits[row-4].name');
  expect(faults).toEqual([]);
});

it('refuses what is counted in another way, until a sentence says why both count', async () => {
  const { page, faults } = await openImpact(case2);
  const finder = page.getByRole('region', { name: 'Add a benefit' });
  await finder
    .getByLabel(/^What (?:else )?would get better\?$/u)
    .fill('advisers spend ages on wrap-up notes');
  const found = finder.getByRole('list', { name: 'What fits your question' }).getByRole('button');
  await expect
    .poll(() => found.first().textContent())
    .toContain('Will colleagues spend less time on notes and wrap-up after a contact?');
  expect(await found.first().textContent()).toContain('“Shorter calls” already counts this in another way.');
  await found.first().click();
  const added = card(page, 'Less work after the call');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:benefits[row-4].name');
  await added.getByRole('button', { name: '500,000 contacts as in “Shorter calls”' }).click();
  await added.getByLabel('How many minutes of work follow a contact today?').fill('2');
  await added.getByLabel('Base', { exact: true }).fill('10');
  await added.getByLabel('What does one minute of a colleague cost?').fill('50p');
  await added.getByLabel('What does one minute of a colleague cost?').fill('0.50');
  await added.getByLabel('Share of the freed time that becomes money').fill('100%');
  await added
    .getByText('“Less work after the call” values what “Shorter calls” already counts in another way.')
    .waitFor();
  const reason = added.getByLabel('Why does it count in full beside the others?');
  await reason.fill('It differs');
  await reason.blur();
  await added.getByText('Say it in a sentence of three words or more').waitFor();
  await reason.fill('Wrap-up is left out of our handling time.');
  await expect.poll(() => worth(page, 'row-4')).toBe('£50,000');
  expect(faults).toEqual([]);
});

it('keeps a formula with a typing error, says one sentence, and finds the way on', async () => {
  const { page, hub, faults } = await openImpact(emptyCase('bare'));
  await page.getByRole('button', { name: /^A formula of your own/u }).click();
  await page.keyboard.type('Own way');
  const own = card(page, 'Own way');
  const formula = own.getByLabel('A formula of your own');
  await formula.fill('calls × minutes × cost');
  for (const [name, amount] of [
    ['calls', '12,000'],
    ['minutes', '5'],
    ['cost', '0.5'],
  ] as const) {
    await own.getByRole('button', { name: `Add “${name}” as an input` }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(`field:benefits[row-1].inputs.${name}.base`);
    await page.keyboard.type(amount);
  }
  await expect.poll(() => worth(page, 'row-1')).toBe('£30,000');

  await formula.fill('calls × munites × cost');
  await own
    .getByRole('alert')
    .filter({ hasText: 'There is no input “munites”. Did you mean “minutes”?' })
    .waitFor();
  expect(await formula.inputValue()).toBe('calls × munites × cost');
  expect(await page.locator('[data-figure="benefit.row-1.annual"]').count()).toBe(0);
  await page.getByText('Saved').first().waitFor();
  await page.reload();
  await goTo(page, hub, 's/impact');
  await openRow(page, 'row-1');
  await expect.poll(() => formula.inputValue()).toBe('calls × munites × cost');
  await own.getByRole('button', { name: 'Write “minutes” for “munites”' }).click();
  await expect.poll(() => worth(page, 'row-1')).toBe('£30,000');

  // Units are carried: minutes per call times calls a year are not money.
  const counts = own.getByLabel('What does it count?');
  await counts.nth(0).fill('calls per year');
  await counts.nth(1).fill('minutes per call');
  await counts.nth(2).fill('money per hour');
  await counts.nth(2).press('Enter');
  await own.getByRole('alert').filter({ hasText: 'to get money a year, divide by minutesPerHour' }).waitFor();
  await formula.fill('calls × minutes × cost ÷ minutesPerHour');
  await expect.poll(() => worth(page, 'row-1')).toBe('£500');
  expect(faults).toEqual([]);
});

it('keeps the cell of a paste that cannot be read, and says which years lie after the plan', async () => {
  const { page, faults } = await openImpact(case2);
  await page.getByRole('button', { name: /^Amounts by year/u }).click();
  await page.keyboard.type('Licence');
  const typed = card(page, 'Licence');
  await typed.getByLabel('Year 1, base').evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '10\tabout 7\t30\t40\t50\t60');
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await typed
    .getByText(
      'Pasted, but “about 7” in year 2, base cannot be read as a number. Enter only the amount there.',
    )
    .waitFor();
  expect(await typed.getByLabel('Year 2, base').inputValue()).toBe('about 7');
  expect(await typed.getByLabel('Year 6, base').inputValue()).toBe('60');
  await typed.getByText('Your plan has three years: years 4 to 6 are kept and not counted.').waitFor();
  await typed.getByRole('button', { name: 'Make the plan longer in Costs and timing' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe('field:settings.horizonYears');
  expect(faults).toEqual([]);
});

it('takes amounts by year from a spreadsheet, a month in words, and says what is wrong at the field', async () => {
  const { page, faults } = await openImpact(case2);
  await page.getByRole('button', { name: /^Amounts by year/u }).click();
  await page.keyboard.type('Licence');
  const typed = card(page, 'Licence');
  await typed.getByLabel('Year 1, base').evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '£1,000\t2,000\t3,000');
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => typed.getByLabel('Year 3, base').inputValue()).toBe('3,000');
  await typed
    .getByRole('row', { name: /^Total/u })
    .getByText('£6,000')
    .first()
    .waitFor();
  await typed.getByLabel('Year 2, low').fill('2,500');
  await typed
    .getByRole('alert')
    .filter({ hasText: 'In year 2 low, base and high are not in order' })
    .waitFor();
  await typed.getByLabel('Year 2, low').fill('lots');
  await typed.getByLabel('Year 2, base').focus();
  await typed.getByRole('alert').filter({ hasText: '“lots” cannot be read as a number.' }).waitFor();
  expect(await typed.getByLabel('Year 2, low').inputValue()).toBe('lots');
  await typed.getByText('“Licence”: “lots” cannot be read as a number.').waitFor();

  const avoided = await opened(page, 'avoided', 'Fewer avoidable calls');
  await avoided.getByText('From the first month of the plan').click();
  await avoided.getByLabel('When does it start?').fill('sometime');
  await avoided.getByLabel('When does it end?').fill('12/2026');
  await avoided
    .getByText('“Fewer avoidable calls”: “sometime” is no month. Enter it like May 2027.')
    .waitFor();
  expect(await avoided.getByLabel('When does it start?').inputValue()).toBe('sometime');
  await avoided.getByLabel('When does it start?').fill('May 2027');
  await avoided.getByRole('alert').filter({ hasText: 'It ends before it starts.' }).waitFor();
  await avoided.getByLabel('When does it end?').fill('');
  await avoided.getByText('From May 2027, in full at once').waitFor();
  await avoided.getByLabel('What share of them need never have happened?').fill('120');
  await avoided.getByRole('alert').filter({ hasText: 'A share lies between 0% and 100%.' }).waitFor();
  await avoided.getByLabel('What share of them need never have happened?').fill('40');
  await expect.poll(() => worth(page, 'avoided')).toBe('£300,000');
  expect(faults).toEqual([]);
});

it('asks whether points or per cent are meant, and writes per cent as the points that they are', async () => {
  const { page, faults } = await openImpact(case2);
  const solved = await opened(page, 'app', 'Solved in the app');
  await solved.getByText('Per cent of what it is today').click();
  await solved.getByLabel('Where does that share stand today?').fill('20');
  await solved.getByLabel('Low, per cent of today').fill('5');
  await solved.getByLabel('Base, per cent of today').fill('10');
  await solved.getByLabel('High, per cent of today').fill('15');
  await solved.getByText('10 per cent of 20% is 2 points: from 20% to 22%.').waitFor();
  await solved.getByRole('button', { name: 'Write it as points' }).click();
  await solved.getByText('Written as 1, 2 and 3 points.').waitFor();
  await solved
    .getByText('2 points is from 20% to 22%. 2 per cent of it would be from 20% to 20.4%.')
    .waitFor();
  expect(await solved.getByLabel('Base', { exact: true }).inputValue()).toBe('2');
  expect(faults).toEqual([]);
});

const addWay = async (page: Page, way: RegExp): Promise<void> => {
  const finder = page.getByRole('region', { name: 'Add a benefit' });
  const add = finder.getByRole('button', { name: 'Add benefit' });
  if (await add.isVisible()) await add.click();
  const button = finder.getByRole('button', { name: way });
  if (!(await button.isVisible())) await finder.getByText('More ways of your own').click();
  await button.click();
};

it('has nothing serious to find for axe with every part open, and never scrolls sideways', async () => {
  const { page, faults } = await openImpact(case2);
  await page.getByRole('button', { name: 'All 48, by area' }).click();
  await page.getByLabel(/^What (?:else )?would get better\?$/u).fill('will fewer agents quit?');
  for (const [way, isThere] of [
    [/^A formula of your own/u, 'A formula of your own'],
    [/^Amounts by year/u, 'Year 1, base'],
    [/^Show it, and do not value it/u, 'What changes?'],
    [/^Plain sense/u, 'What will be done?'],
  ] as const) {
    await addWay(page, way);
    await page.getByLabel(isThere).first().waitFor();
    if (isThere === 'A formula of your own') await page.getByLabel(isThere).fill('calls × cost');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
      expect(
        violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      ).toEqual([]);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      // Drawings take their new width a moment after the page does.
      await expect.poll(sideways, { message: `${String(way)}, ${width} pixels` }).toBe(0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  expect(faults).toEqual([]);
});

it('splits a benefit among the words of money, and keeps a share of a year that cannot be read', async () => {
  const { page, faults } = await openImpact(case2);
  const shorter = await opened(page, 'shorter', 'Shorter calls');
  const figure = shorter.locator('[data-figure="benefit.shorter.annual"]');
  await shorter.getByLabel('What becomes of it?').selectOption('Split it between these');
  await shorter.getByLabel('Time is set free').fill('60%');
  await shorter.getByText('make 60% together. Make it 100%.').first().waitFor();
  await expect.poll(() => figure.count(), { timeout: 10_000 }).toBe(0);
  await shorter.getByLabel('Margin comes in').fill('40%');
  await figure.first().waitFor();

  await shorter.getByText(/^From the first month of the plan/u).click();
  await shorter.getByLabel('How does it build up?').selectOption('By shares that I give for each year');
  const year = (index: number) => shorter.getByLabel(`Share of the full effect in year ${index}`);
  await year(1).fill('50%');
  await year(2).fill('most');
  await year(2).blur();
  await shorter.getByText('“most” cannot be read as a number.').first().waitFor();
  expect(await year(2).inputValue()).toBe('most');
  await expect.poll(() => figure.count(), { timeout: 10_000 }).toBe(0);
  await year(2).fill('100%');
  await figure.first().waitFor();
  await shorter
    .getByText(/^From the first month of the plan, building up year by year to 50% and 100%/u)
    .waitFor();
  expect(faults).toEqual([]);
});

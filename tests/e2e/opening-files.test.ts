import type { Download, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { valueAtPath, withValueAt } from '../../src/core/business-case/path.ts';
import { resultsOf } from '../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { driverOf } from '../../src/core/drivers/index.ts';
import {
  type App,
  chooseFile,
  exampleCase,
  exampleText,
  goTo,
  openApp,
  openFile,
  say,
  slideShown,
} from './app.ts';
import { hostileCases } from '../core/files/hostile.ts';
import { wordsOf } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const stored = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('casewright-work');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const keys = database.transaction('records').objectStore('records').getAllKeys();
          keys.addEventListener('success', () => {
            database.close();
            resolve(keys.result.filter((key) => Array.isArray(key) && key[0] !== 'brought-over').length);
          });
        });
      }),
  );

const badFiles: Record<string, { content: string | Buffer; says: RegExp }> = {
  'truncated.case.json': { content: exampleText.slice(0, 900), says: /.{20,}\./u },
  'foreign.json': { content: '{"name":"left-pad","version":"1.3.0"}', says: /not a case file/u },
  'newer.case.json': {
    content: JSON.stringify({ schemaVersion: 99, basics: {} }),
    says: /newer version of Casewright/u,
  },
  'hostile.case.json': {
    content: '{"schemaVersion":1,"basics":{"title":"x"},"__proto__":{"isPolluted":true}}',
    says: /.{20,}\./u,
  },
  'renamed.case.json': { content: Buffer.from('PK\u0003\u0004 a Word file'), says: /.{20,}\./u },
};

it('says in one sentence why a file is not taken, stores nothing, and goes on working', async () => {
  app = await openApp();
  const { page, faults } = app;
  for (const [name, { content, says }] of Object.entries(badFiles)) {
    await chooseFile(page, name, content);
    await expect.poll(() => page.getByRole('alert').textContent(), { message: name }).toMatch(says);
    expect((await page.getByRole('alert').textContent())?.split(/[.] (?=[A-Z])/u).length).toBeLessThan(4);
    expect(await page.getByRole('alert').textContent()).not.toMatch(
      /undefined|JSON|token|Unexpected|\[object/u,
    );
    await page.reload();
    await page.getByText('No case yet').waitFor();
  }
  await chooseFile(page, 'large.case.json', Buffer.alloc(30_000_000, 32));
  await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/larger than/u);
  expect(await stored(page)).toBe(0);
  expect(await page.evaluate(() => 'isPolluted' in {})).toBe(false);
  await chooseFile(page, 'good.case.json', exampleText);
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
  expect(faults).toEqual([]);
});

it('refuses every hostile file in words, soon, stores nothing, and goes on working', async () => {
  app = await openApp();
  const { page, faults } = app;
  const dialog = page.getByRole('dialog', { name: 'This file was not opened' });
  const slow: string[] = [];
  for (const { name, bytes, says } of hostileCases) {
    const content = Buffer.from(bytes());
    await chooseFile(page, `${name.replaceAll(/[^a-z]/giu, '-')}.case.json`, content);
    // How long the test takes to hand over the file is its own.
    const started = Date.now();
    await dialog.waitFor();
    const took = Date.now() - started;
    expect(await dialog.getByRole('alert').textContent(), name).toMatch(says);
    await dialog.getByRole('button', { name: 'All right' }).click();
    await dialog.waitFor({ state: 'hidden' });
    if (took > 1500) slow.push(`${name}: ${took} ms`);
  }
  say(`${hostileCases.length} hostile case files in the app; over 1.5 s: ${slow.join(', ') || 'none'}`);
  expect(slow.length).toBeLessThan(hostileCases.length / 10);
  expect(await stored(page)).toBe(0);
  expect(await page.evaluate(() => 'isPolluted' in {})).toBe(false);
  await chooseFile(page, 'good.case.json', exampleText);
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
  expect(faults).toEqual([]);
});

const residue = /undefined|NaN|Infinity|\{\{|\[object|null result is/u;

/** What the preview says about a case, slides and paper, and what the two files say. */
const everythingSaid = async (page: Page, hub: string): Promise<string> => {
  await goTo(page, hub, 'export');
  const arrived: Download[] = [];
  page.on('download', (download) => arrived.push(download));
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await expect.poll(() => arrived.length, { timeout: 60_000 }).toBe(2);
  const files = await Promise.all(arrived.map(wordsOf));
  await slideShown(page).waitFor();
  const slides = await page.getByRole('region', { name: 'Slides' }).textContent();
  await page.goto(`${hub}/deck`);
  await page.getByLabel('Document').selectOption({ label: 'Board paper' });
  const paper = await page.getByRole('article', { name: 'The document' }).textContent();
  return [slides, paper, ...files].join('\n');
};

it('says what a file has said twice, and that it had no id', async () => {
  app = await openApp();
  const { page, faults } = app;
  await chooseFile(
    page,
    'twice.case.json',
    '{"schemaVersion":2,"basics":{"title":"First title","title":"Second title"}}',
  );
  const told = page.getByRole('dialog', { name: 'It is open, and something in it was not right' });
  await told.getByText('“Second title” counts, as the last, and “First title” is left out.').waitFor();
  await told.getByText('The file gives the case no id').waitFor();
  await told.getByRole('button', { name: 'All right' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Second title', exact: true }).waitFor();
  expect(faults).toEqual([]);
});

it('tells a half-empty case without what is missing', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, {
    schemaVersion: 1,
    id: 'half-a-case',
    basics: { title: 'Half a case', organisation: 'Northlight Insurance' },
    situation: { asIs: 'Customers ring us because we go quiet.' },
    hypothesis: { change: 'text customers at every milestone' },
    benefits: [{ id: 'calls', name: 'Fewer calls', dimension: 'operational', driver: 'proactive-updates' }],
    costs: [{ id: 'licences', name: 'Licences' }],
    stakeholders: [{ id: 'finance' }],
  });
  await page.getByRole('region', { name: 'How far it is' }).waitFor();
  const said = await everythingSaid(page, hub);
  expect(said).toContain('Customers ring us because we go quiet.');
  expect(said).not.toMatch(residue);
  await page.getByText('Left out').count();
  expect(faults).toEqual([]);
});

/** The example with effects so small that it never earns its cost. */
const lossMaking = (): BusinessCase =>
  exampleCase().benefits.reduce<BusinessCase>((businessCase, benefit) => {
    const effects = Object.entries(driverOf(benefit.driver)?.inputs ?? {}).filter(
      ([, { role }]) => role === 'effect',
    );
    return effects.reduce((whole, [name]) => {
      const path = `benefits[${benefit.id}].inputs.${name}`;
      const old = valueAtPath(whole, path) as { base?: number };
      const base = (old.base ?? 0) / 20;
      return withValueAt(whole, path, { ...old, low: base / 2, base, high: base * 2 });
    }, businessCase);
  }, exampleCase());

it('calls a net cost a net cost', async () => {
  app = await openApp();
  const { page, faults } = app;
  const businessCase = lossMaking();
  expect(resultsOf(businessCase).figures['net-benefit']?.value).toBeLessThan(0);
  const hub = await openFile(page, businessCase);
  const said = await everythingSaid(page, hub);
  expect(said).toMatch(/net cost/iu);
  expect(said).not.toMatch(
    /(?:benefit|leave) of [−-]|[−-]£[\d.,]+ (?:million |thousand )?(?:net )?benefit/iu,
  );
  expect(said).not.toMatch(residue);
  expect(faults).toEqual([]);
});

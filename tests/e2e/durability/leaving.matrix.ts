import { expect, it } from 'vitest';
import { address, say } from '../app.ts';
import { dropProfile, newCase, newProfile, startBrowser, titleField } from './own-browser.ts';

const runs = Number(process.env['CASEWRIGHT_LEAVINGS'] ?? 150);

const ways = ['close', 'reload', 'navigate', 'crash'] as const;

it('keeps every character when the page is closed, reloaded, left or crashes right after typing', async () => {
  const profile = newProfile();
  const browser = await startBrowser(profile);
  let { page } = browser;
  const context = page.context();
  const place = await newCase(page, address);
  const lost: Record<string, number> = Object.fromEntries(ways.map((way) => [way, 0]));
  for (let run = 0; run < runs; run += 1) {
    const way = ways[run % ways.length] ?? 'close';
    const typed = `Run ${run}: ten chars`;
    await titleField(page).fill('');
    await titleField(page).pressSequentially(typed, { delay: 4 });
    if (way === 'reload') await page.reload();
    else if (way === 'navigate') await page.goto('about:blank');
    else if (way === 'close') await page.close();
    else {
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash', { timeout: 10_000 }).catch(() => {});
      await page.close().catch(() => {});
    }
    if (way === 'close' || way === 'crash') page = await context.newPage();
    await page.goto(place);
    await titleField(page).waitFor();
    // The way in may lead through the tab before this one, which has just gone.
    const edit = page.getByRole('button', { name: 'Edit here' });
    if (await edit.isVisible()) await edit.click();
    const now = await titleField(page).inputValue();
    if (now !== typed) {
      lost[way] = (lost[way] ?? 0) + 1;
      say(`after ${way} “${now}” stood there, not “${typed}”`);
    }
  }
  await browser.close();
  dropProfile(profile);
  say(`${runs} times left right after typing: lost ${JSON.stringify(lost)}`);
  expect(Object.values(lost)).toEqual(ways.map(() => 0));
}, 3_600_000);

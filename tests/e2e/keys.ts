import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Focused {
  name: string;
  isBody: boolean;
  isVisible: boolean;
}

/** What has the focus: its name as it is read out, and whether a person can see that it has it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: 'body', isBody: true, isVisible: false };
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const group = element.closest('fieldset')?.querySelector('legend')?.textContent;
    const own =
      element.getAttribute('aria-label') ??
      (labels.length > 0 ? labels.map(({ textContent }) => textContent).join(' ') : element.textContent);
    const hasRing = (place: Element | null): boolean =>
      place !== null && getComputedStyle(place).outlineStyle !== 'none';
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(
      Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)),
      Math.min(innerHeight - 1, Math.max(0, box.y + Math.min(box.height, 20) / 2)),
    );
    const isUncovered = top !== null && (element.contains(top) || top.contains(element));
    const isInView = box.bottom > 0 && box.top < innerHeight;
    return {
      name: [group, own]
        .filter((part) => part !== undefined && part !== null)
        .join(': ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
      isBody: false,
      isVisible:
        (element.tagName === 'H1' || hasRing(element) || hasRing(element.parentElement)) &&
        isInView &&
        isUncovered,
    };
  });

const furthest = 250;

/** Presses Tab until what has that name has the focus; on the way the focus is always somewhere, and seen. */
export const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const passed: string[] = [];
  for (let press = 0; press < furthest; press += 1) {
    await page.keyboard.press(key);
    const place = await focused(page);
    // Leaving the last element goes through the browser's own controls.
    if (!place.isBody) expect(place.isVisible, `the focus is seen on “${place.name}”`).toBe(true);
    if (name.test(place.name)) return;
    passed.push(place.name);
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${passed.join(' | ')}`);
};

/** After an action the focus is somewhere that a person can carry on from. */
export const expectFocusKept = async (page: Page, after: string): Promise<void> => {
  await expect
    .poll(async () => (await focused(page)).isBody, { message: `the focus is kept after ${after}` })
    .toBe(false);
};

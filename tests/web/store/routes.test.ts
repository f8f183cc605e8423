import { expect, it } from 'vitest';
import { hrefTo, routeOf } from '../../../src/web/store/routes.ts';

it('leads from every address it makes back to the screen it stands for', () => {
  expect(routeOf(hrefTo.home())).toEqual({ screen: 'home' });
  expect(routeOf(hrefTo.hub('a case/1'))).toEqual({ screen: 'hub', caseId: 'a case/1' });
  expect(routeOf(hrefTo.step('c', 'impact'))).toEqual({ screen: 'step', caseId: 'c', step: 'impact' });
  expect(routeOf(hrefTo.deck('c'))).toEqual({ screen: 'deck', caseId: 'c', slide: '', at: '' });
  const at = 'benefits[a/b].inputs.effect.base?&#';
  expect(routeOf(hrefTo.deck('c', 'ask/1', at))).toEqual({ screen: 'deck', caseId: 'c', slide: 'ask/1', at });
  expect(routeOf(hrefTo.read('c'))).toEqual({ screen: 'read', caseId: 'c' });
  expect(routeOf(hrefTo.requests('c'))).toEqual({ screen: 'requests', caseId: 'c' });
  expect(routeOf(hrefTo.export('c'))).toEqual({ screen: 'export', caseId: 'c' });
  expect(routeOf(hrefTo.export('c', ['pitch-pptx', 'summary-docx']))).toEqual({
    screen: 'export',
    caseId: 'c',
    wanted: ['pitch-pptx', 'summary-docx'],
  });
  expect(routeOf(hrefTo.quick('c', 4))).toEqual({ screen: 'quick', caseId: 'c', at: 4 });
  expect(routeOf(hrefTo.quick('c', 'end'))).toEqual({ screen: 'quick', caseId: 'c', at: 'end' });
});

it('goes home from an address that it does not know', () => {
  for (const hash of ['', '#', '#/', '#/c/', '#/elsewhere/1', '#main', '#/c/%E0%A4%A'])
    expect(routeOf(hash), hash).toEqual({ screen: 'home' });
});

it('begins the ten-minute path anew where an address names no question of it', () => {
  for (const place of ['q', 'q/', 'q/0', 'q/10', 'q/four', 'q/-1'])
    expect(routeOf(`#/c/c/${place}`), place).toEqual({ screen: 'quick', caseId: 'c', at: 1 });
});

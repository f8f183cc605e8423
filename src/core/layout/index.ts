export * from './area.ts';
export * from './colour.ts';
export * from './laid-out.ts';
export { deckLayout, layoutDeck } from './layout-deck.ts';
export * from './measure.ts';
export * from './our-profile.ts';
export * from './template-profile.ts';

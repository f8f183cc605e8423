import type { Page } from '../rendered-document.ts';
import type { Judge } from './judge.ts';

/** What templates ask for, in the languages whose templates we have seen. */
const prompts =
  /\b(?:click|tap) (?:here |icon |)to (?:add|edit|enter)\b|\[(?:company|your|name|date|title|address|insert|type|add|click|firma|datum|titel|adresse|ihr)\b[^\]]*\]|\blorem ipsum\b|\bdolor sit amet\b|\bklicken sie\b|\bmastertitelformat\b|\b(?:titel|text|untertitel) hinzufügen\b|\bxx\.xx\.\d{4}\b/iu;

/** What is left when a value or a sentence was not made. Marks that nobody can type stand in the private areas. */
const residue =
  /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |\bInfinity\b|Invalid Date|::section|:::notes|[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]|\uFFFD/u;

/** Bullets of symbol fonts lie in the private area; they stand by themselves. */
const isBullet = (text: string): boolean => /^[\uE000-\uF8FF]$/u.test(text);

const textOf = ({ words }: Page): string =>
  words
    .filter(({ text }) => !isBullet(text))
    .map(({ text }) => text)
    .join(' ');

export const leftovers: Judge = {
  id: 'leftovers',
  statement: 'No prompt of a template, no empty place, and nothing that should have become a sentence.',
  findings: ({ pages, emptyPlaces }) => [
    ...pages.flatMap((page) =>
      [prompts, residue].flatMap((pattern) => {
        const found = pattern.exec(textOf(page));
        return found === null ? [] : [{ page: page.number, says: `“${found[0]}” is printed` }];
      }),
    ),
    ...emptyPlaces.map(({ page, says }) => ({
      page,
      says: `nobody filled ${says === '' ? 'a place' : says}`,
    })),
  ],
};

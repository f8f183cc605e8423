import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Manifest, StoryTemplate } from '../source/story-template.ts';

/** A text that a translation has in its own words, by its place: `deck/ask/3`, `phrase/net-claim`, `template/title`. */
export interface PlacedText {
  place: string;
  text: string;
}

/** What tells an original from what it was before, whatever its spaces: the start of its SHA-256. */
export const markOf = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text.trim().replaceAll(/\s+/gu, ' ')))).slice(0, 12);

/** Stretches of filled lines, and of blank ones between them. */
const stretches = (text: string): string[] => text.split(/(\n(?:[ \t]*\n)+)/u);

const sectionIn = (block: string): string | undefined => /^::section\{[^}]*\bid="([^"]+)"/mu.exec(block)?.[1];

/** The blocks of a text, each by its section and its number there; what stands before the first section is `head`. */
const placedBlocks = (text: string): { place: string; text: string; isBlank: boolean }[] => {
  let section = 'head';
  let number = 0;
  return stretches(text).map((stretch) => {
    if (stretch.trim() === '') return { place: '', text: stretch, isBlank: true };
    const next = sectionIn(stretch);
    if (next !== undefined) [section, number] = [next, 0];
    number += 1;
    return { place: `${section}/${number}`, text: stretch, isBlank: false };
  });
};

/** The text with other words in its blocks; a block for which none are given stays as it is. */
export const withBlocks = (text: string, wordsOf: (place: string) => string | undefined): string =>
  placedBlocks(text)
    .map((block) => (block.isBlank ? block.text : (wordsOf(block.place) ?? block.text)))
    .join('');

/** Words of a document that stand beside its text. */
const furniture = ['audience', 'header', 'footer', 'classification'] as const;

const manifestTexts = ({ title, audience, framework, purpose, documents }: Manifest): PlacedText[] => [
  { place: 'template/title', text: title },
  { place: 'template/audience', text: audience },
  { place: 'template/framework', text: framework },
  ...(purpose === undefined ? [] : [{ place: 'template/purpose', text: purpose }]),
  ...Object.entries(documents).flatMap(([id, document]) => [
    { place: `template/${id}`, text: document.title },
    ...furniture.flatMap((name) => {
      const text = document[name];
      return text === undefined ? [] : [{ place: `template/${id}/${name}`, text }];
    }),
    ...(document.headings ?? []).map(({ title: text }, index) => ({
      place: `template/${id}/heading-${index + 1}`,
      text,
    })),
  ]),
];

const documentOf = (file: string): string => file.replace(/\.md\.hbs$/u, '');

/** Everything that a translation of a template has in its own words, in the order in which it is read. */
export const textsOf = ({ manifest, files }: StoryTemplate): PlacedText[] => [
  ...manifestTexts(manifest),
  ...Object.entries(files).flatMap(([file, text]) =>
    placedBlocks(text)
      .filter(({ isBlank }) => !isBlank)
      .map((block) => ({ place: `${documentOf(file)}/${block.place}`, text: block.text })),
  ),
];

/** The template in other words, and in another language. */
export const translatedTemplate = (
  { manifest, files }: StoryTemplate,
  language: string,
  wordsOf: (place: string) => string | undefined,
): StoryTemplate => {
  const own = (place: string, text: string): string => wordsOf(`template/${place}`) ?? text;
  const { title, audience, framework, purpose, documents } = manifest;
  return {
    manifest: {
      ...manifest,
      language,
      title: own('title', title),
      audience: own('audience', audience),
      framework: own('framework', framework),
      ...(purpose === undefined ? {} : { purpose: own('purpose', purpose) }),
      documents: Object.fromEntries(
        Object.entries(documents).map(([id, document]) => [
          id,
          {
            ...document,
            title: own(id, document.title),
            ...Object.fromEntries(
              furniture.flatMap((name) => {
                const text = document[name];
                return text === undefined ? [] : [[name, own(`${id}/${name}`, text)]];
              }),
            ),
            ...(document.headings !== undefined && {
              headings: document.headings.map((heading, index) => ({
                ...heading,
                title: own(`${id}/heading-${index + 1}`, heading.title),
              })),
            }),
          },
        ]),
      ),
    },
    files: Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        withBlocks(text, (place) => wordsOf(`${documentOf(file)}/${place}`)),
      ]),
    ),
  };
};

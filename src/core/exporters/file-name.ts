import type { StoryDocument } from '../document/index.ts';

/** Marks that turn the direction of text, and characters that some file systems refuse. */
const unsafe = /[\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}/\\:*?"<>|]/gu;

/** `Claim updates by text - deck.pptx`: title and document, in characters that every file system takes. */
export const fileName = (document: StoryDocument, extension: string): string => {
  const title = document.title.replaceAll(unsafe, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80);
  return `${title === '' ? 'Business case' : title.replace(/[. ]+$/u, '')} - ${document.id}.${extension}`;
};

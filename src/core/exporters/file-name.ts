import { slug } from '../data/slug.ts';
import type { StoryDocument } from '../document/index.ts';
import { textOfDocument } from '../template-language/compose/compose-story.ts';

/** Marks that turn the direction of text, and characters that some file systems refuse. */
const unsafe = /[\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}/\\:*?"<>|]/gu;

/** `deck`, or `brief - finance-director` of a document that there is for each row of a list. */
const nameOf = ({ id, row }: StoryDocument): string =>
  row === undefined ? id : `${textOfDocument(id)} - ${slug(row.name).slice(0, 60) || row.id}`;

/** `Claim updates by text - deck.pptx`: title and document, in characters that every file system takes. */
export const fileName = (document: StoryDocument, extension: string): string => {
  const title = document.title.replaceAll(unsafe, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80);
  return `${title === '' ? 'Business case' : title.replace(/[. ]+$/u, '')} - ${nameOf(document)}.${extension}`;
};

/** The same where no other file has that name yet: rows of a list may be called alike. */
export const freeName = (document: StoryDocument, extension: string, taken: Set<string>): string => {
  const name = fileName(document, extension);
  const free = !taken.has(name.toLowerCase())
    ? name
    : name.replace(/(\.\w+)$/u, ` - ${document.row?.id ?? document.id}$1`);
  taken.add(free.toLowerCase());
  return free;
};

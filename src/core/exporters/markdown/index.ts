import { strToU8 } from 'fflate';
import type { Block, Deck, Paper, StoryDocument } from '../../document/index.ts';
import type { Exporter } from '../exporter.ts';
import { furnitureWords, numberLabels } from '../furniture-words.ts';
import { xmlSafe } from '../office/xml-text.ts';
import { blockMarkdown, notesMarkdown } from './blocks.ts';
import { escaped, escapedLine, inline } from './escaped.ts';

const joined = (parts: string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** Headings of the paper stand under its title. */
const paperMarkdown = (paper: Paper): string[] => {
  const labels = numberLabels(paper);
  const context = { headingOffset: 1, labelOf: ({ id }: Block) => labels.get(id) ?? '' };
  return paper.sections.flatMap(({ blocks }) => blocks.map((block) => blockMarkdown(block, context)));
};

/** A slide is a heading of the second level under its part, as in the templates; blocks stand deeper. */
const deckMarkdown = ({ slides, language }: Deck): string[] =>
  slides.flatMap(({ part, title, blocks, notes }, index) => {
    const context = { headingOffset: 2, labelOf: () => '' };
    return [
      part === '' || part === slides[index - 1]?.part ? '' : `# ${escaped(part)}`,
      `## ${inline(title)}`,
      ...blocks.map((block) => blockMarkdown(block, context)),
      notesMarkdown(notes, furnitureWords(language).notes, context),
    ];
  });

const bodyOf = (document: StoryDocument): string[] =>
  document.kind === 'paper' ? paperMarkdown(document) : deckMarkdown(document);

/** For reading, and for seeing what changed between two editions; nothing in it is a picture. */
export const markdown: Exporter = {
  id: 'md',
  extension: 'md',
  mediaType: 'text/markdown',
  write: async (document) => {
    const { title, header = '', classification } = document;
    const kept = [header, classification].filter((part) => part !== '').join(' · ');
    const head = [`# ${escaped(title)}`, escapedLine(escaped(kept))];
    const foot = document.footer === '' ? [] : ['---', escapedLine(escaped(document.footer))];
    const text = joined([...head, ...bodyOf(document), ...foot]);
    return Promise.resolve({ bytes: strToU8(`${xmlSafe(text)}\n`), remarks: [] });
  },
};

import type { Passage, Role, ToldFile } from './told-file.ts';

/** What is read as running text: no labels, numbers, heads or lines that repeat on each page. */
const RUNNING: readonly Role[] = ['body', 'item'];

export const inRoles =
  (...roles: readonly Role[]) =>
  ({ role }: Passage): boolean =>
    roles.includes(role);

export const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n');

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,%‑-]*/gu) ?? [];

const segmenters = new Map<string, Intl.Segmenter>();

const sentencesOf = (text: string, language: string): string[] => {
  const known = segmenters.get(language);
  const segmenter = known ?? new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
  if (known === undefined) segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((it) => it !== '');
};

/** Whole sentences of running text and of notes: they end as sentences do. */
export const sentences = (file: ToldFile, roles: readonly Role[] = [...RUNNING, 'note']): string[] =>
  file.passages
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ text }) => sentencesOf(text, file.language))
    .filter((text) => /[.!?]["”“)’]*$/u.test(text) && wordsIn(text).length > 2);

/** Passages on slide after slide, without the repeated lines. */
export const slideTexts = ({ passages, slides }: ToldFile): Passage[][] =>
  slides.map((_, index) => passages.filter(({ slide }) => slide === index + 1));

/** Everything that is shown. */
export const shown = ({ passages }: ToldFile): Passage[] => passages.filter(({ role }) => role !== 'note');

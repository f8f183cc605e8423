import type { LaidOutSlide } from '../../core/layout/index.ts';

/** The claim of a slide as one line of text. */
export const slideTitle = ({ title }: Pick<LaidOutSlide, 'title'>): string =>
  title.lines.map((line) => line.map((run) => ('text' in run ? run.text : '')).join('')).join(' ');

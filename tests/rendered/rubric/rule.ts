import type { ToldFile } from './told-file.ts';

/** What came of one rule on one file: how many things it asked of, and which do not hold. */
export interface Judged {
  of: number;
  faults: string[];
}

/** A rule of the rubric that only the finished file can answer. */
export interface FileRule {
  /** As in the list of what a paper for a board must hold. */
  id: string;
  holds: string;
  severity: 'must' | 'should';
  /** Files it is asked of; without it, all. */
  asks?: (file: ToldFile) => boolean;
  judge: (file: ToldFile) => Judged;
}

export const isPaper = ({ kind }: ToldFile): boolean => kind === 'paper';
export const isDeck = ({ kind }: ToldFile): boolean => kind === 'deck';
export const isEnglish = ({ language }: ToldFile): boolean => language.startsWith('en');
export const isOf =
  (...documents: readonly string[]) =>
  ({ document }: ToldFile): boolean =>
    documents.includes(document);
export const both =
  (...tests: readonly ((file: ToldFile) => boolean)[]) =>
  (file: ToldFile): boolean =>
    tests.every((test) => test(file));

/** Each thing is asked; what does not hold is told in words. */
export const each = <Thing>(
  things: readonly Thing[],
  isSound: (thing: Thing, index: number) => boolean,
  tell: (thing: Thing, index: number) => string,
): Judged => ({
  of: things.length,
  faults: things.flatMap((thing, index) => (isSound(thing, index) ? [] : [tell(thing, index)])),
});

/** One thing about the whole file. */
export const once = (isSound: boolean, fault: string): Judged => ({ of: 1, faults: isSound ? [] : [fault] });

/** A share of many things that must not pass a limit. */
export const share = (faults: readonly string[], of: number, most: number): Judged => ({
  of: 1,
  faults:
    of > 0 && faults.length / of > most
      ? [`${faults.length} of ${of}: ${faults.slice(0, 3).join(' | ')}`]
      : [],
});

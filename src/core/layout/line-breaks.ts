import type { Run } from '../document/index.ts';
import type { Measure, TextStyle } from './measure.ts';

/** A stretch of one run without a place to break. */
interface Atom {
  run: number;
  text: string;
  width: number;
}

/** Atoms that stay together on a line: a word, with the spaces before it. */
interface Unit {
  before: Atom[];
  atoms: Atom[];
  breakBefore: boolean;
}

/** Line ends, spaces, words; a line may also break after a hyphen or dash, never at a no-break space. */
const TOKENS =
  /\r\n|[\n\r\u2028\u2029]|[ \t]+|[^ \t\n\r\u2028\u2029\u2010\u2012-\u2014-]*[\u2010\u2012-\u2014-]+|[^ \t\n\r\u2028\u2029\u2010\u2012-\u2014-]+/gu;

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, atom) => sum + atom.width, 0);

const unitsOf = (runs: readonly Run[], width: (text: string, run: Run) => number): Unit[] => {
  const units: Unit[] = [];
  let open = false;
  let before: Atom[] = [];
  let breakBefore = false;
  runs.forEach((run, index) => {
    if (run.kind === 'footnote') return;
    for (const [token] of run.text.matchAll(TOKENS)) {
      if (/^[\n\r\u2028\u2029]/u.test(token)) {
        if (breakBefore) units.push({ before: [], atoms: [], breakBefore: true });
        breakBefore = true;
        before = [];
        open = false;
      } else if (/^[ \t]/u.test(token)) {
        before.push({ run: index, text: token, width: width(token, run) });
        open = false;
      } else {
        const atom = { run: index, text: token, width: width(token, run) };
        const last = units.at(-1);
        if (open && last !== undefined) last.atoms.push(atom);
        else units.push({ before, atoms: [atom], breakBefore });
        before = [];
        breakBefore = false;
        open = !/[\u2010\u2012-\u2014-]$/u.test(token);
      }
    }
  });
  return units;
};

/** A word wider than the line is cut where the line ends, as Office does. */
const pieces = (atom: Atom, room: number, width: (text: string) => number): Atom[] => {
  if (atom.width <= room) return [atom];
  const found: Atom[] = [];
  let text = '';
  for (const letter of atom.text) {
    if (text !== '' && width(text + letter) > room) {
      found.push({ run: atom.run, text, width: width(text) });
      text = '';
    }
    text += letter;
  }
  return [...found, { run: atom.run, text, width: width(text) }];
};

const runsOf = (atoms: readonly Atom[], runs: readonly Run[]): Run[] => {
  const line: { run: number; text: string }[] = [];
  for (const atom of atoms) {
    const last = line.at(-1);
    if (last?.run === atom.run) last.text += atom.text;
    else line.push({ run: atom.run, text: atom.text });
  }
  return line.flatMap(({ run, text }) => {
    const whole = runs[run];
    return whole === undefined || whole.kind === 'footnote' ? [] : [{ ...whole, text }];
  });
};

/**
 * Cuts runs into lines of at most a given width, in inches, as often as asked: the text is measured once. There is
 * always one line, though it may be empty.
 */
export const lineBreaker = (
  runs: readonly Run[],
  style: TextStyle,
  measure: Measure,
): ((room: number) => Run[][]) => {
  const isBold = (run: Run): boolean => style.bold || (run.kind !== 'footnote' && run.bold === true);
  const width = (text: string, run: Run): number => measure(text, { ...style, bold: isBold(run) });
  const units = unitsOf(runs, width);
  return (room) => {
    const lines: Atom[][] = [[]];
    let used = 0;
    const newLine = (): void => {
      lines.push([]);
      used = 0;
    };
    const add = (atoms: readonly Atom[]): void => {
      lines.at(-1)?.push(...atoms);
      used += widthOf(atoms);
    };
    for (const unit of units) {
      if (unit.breakBefore) newLine();
      const whole = widthOf(unit.atoms);
      if (used > 0 && used + widthOf(unit.before) + whole > room) newLine();
      else if (used > 0) add(unit.before);
      if (whole <= room) {
        add(unit.atoms);
        continue;
      }
      for (const atom of unit.atoms) {
        const run = runs[atom.run];
        if (run === undefined) continue;
        for (const piece of pieces(atom, room, (text) => width(text, run))) {
          if (used > 0 && used + piece.width > room) newLine();
          add([piece]);
        }
      }
    }
    return lines.map((atoms) => runsOf(atoms, runs));
  };
};

/** Runs cut into lines of at most the given width, in inches. */
export const brokenLines = (
  runs: readonly Run[],
  room: number,
  style: TextStyle,
  measure: Measure,
): Run[][] => lineBreaker(runs, style, measure)(room);

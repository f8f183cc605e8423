import { choices } from './choices.ts';
import { figureNames } from './figures.ts';
import { inputNames } from './inputs.ts';
import { questions } from './questions.ts';
import { unitNames } from './units.ts';

/** What a benefit that counts beyond experience says against itself. */
const cautions: Readonly<Record<string, string>> = {
  'Leaders themselves say that 20% to 40% of live contacts could move at all; more than that is not a gain but a closed line.':
    'Führungskräfte selbst nennen 20 % bis 40 % der persönlichen Kontakte, die überhaupt wechseln könnten; mehr ist kein Gewinn, sondern eine geschlossene Leitung.',
  'More than eight points in a year has not been seen in that benchmark.':
    'Mehr als acht Prozentpunkte in einem Jahr sind in diesem Vergleich nicht vorgekommen.',
  'Three tenths fewer leavers from one change has not been shown.':
    'Drei Zehntel weniger Abgänge durch eine Veränderung sind nicht belegt.',
  'Ten points more from one change has not been shown anywhere we know of.':
    'Zehn Prozentpunkte mehr durch eine Veränderung sind unseres Wissens nirgends belegt.',
};

/** Names of ours in German, by the English that stands in the definitions of drivers, fields and figures. */
const terms: ReadonlyMap<string, string> = new Map(
  [inputNames, questions, choices, figureNames, unitNames, cautions].flatMap((part) => Object.entries(part)),
);

export const germanTerm = (english: string): string => terms.get(english) ?? english;

import type { DrawingInWords } from '../../../business-case/uncertainty/method-sentence.ts';

/** How inputs are drawn whose range means something else than usual. */
const meant = {
  pert: 'sind durch kleinsten, wahrscheinlichsten und höchsten Wert gegeben und nach PERT gezogen',
  triangular:
    'sind durch kleinsten, wahrscheinlichsten und höchsten Wert gegeben und aus einem Dreieck gezogen',
  uniform: 'können jeden Wert ihrer Spanne haben, alle gleich wahrscheinlich',
  lognormal: 'sind aus einer Lognormalverteilung durch ihre Enden gezogen',
} as const;

const metalog =
  'Niedrig, Basis und Hoch einer Eingabe sind ihr 10., 50. und 90. Perzentil; durch sie geht eine Metalog-Verteilung mit drei Gliedern (Keelin 2016), abgeschnitten bei einem Zehntausendstel: die Log-Metalog mit der Grenze 0 für Beträge und Anzahlen, die Logit-Metalog mit den Grenzen 0 und 1 für Anteile und Prozentpunkte, und mit −1 und 1 für Prozentpunkte, die negativ sein können, jeweils ohne eine Grenze, über die ihre Spanne selbst hinausgeht.';

const together = ({ correlation, isStated }: DrawingInWords): string =>
  `Die Wirkungen der Nutzenposten, je eine Eingabe, bewegen sich gemeinsam nach einer normalverteilten Copula mit einem Faktor: Die Normalwerte von je zweien korrelieren mit ${correlation}${isStated ? '' : ', was angenommen ist, weil die Vorlage nichts sagt'}, jeder zum Vorteil der Vorlage gezählt; alles andere ist unabhängig.`;

/** How the inputs were drawn, for a statistician. */
export const germanMethod = (drawing: DrawingInWords): string => {
  const { points, seed, correlation, names, isOneReplaced } = drawing;
  const told = (which: keyof DrawingInWords['names'], words: (inputs: string) => string): string[] =>
    names[which] === '' ? [] : [words(names[which])];
  return [
    `${points} feste Fälle (Sobol-Punkte, nach Owen verwürfelt, Startwert ${seed}): bei jeder Wiederholung dieselben Zahlen.`,
    metalog,
    'Eingaben, die mehrere Nutzenposten teilen, sind eine.',
    correlation === '' ? 'Sonst bewegt sich nichts gemeinsam.' : together(drawing),
    ...told(
      'two-halves',
      (halves) =>
        `Keine Metalog geht durch ${halves}: An ihrer Stelle stehen zwei halbe Verteilungen, die sich im Basiswert treffen.`,
    ),
    ...(['pert', 'triangular', 'uniform', 'lognormal'] as const).flatMap((shape) =>
      told(shape, (drawn) => `${drawn} ${meant[shape]}.`),
    ),
    ...told(
      'replaced',
      (replaced) =>
        `Keine Lognormalverteilung hat ein unteres Ende von null oder weniger: ${replaced} ${isOneReplaced ? 'ist' : 'sind'} wie die anderen gezogen.`,
    ),
    ...told(
      'disordered',
      (disordered) => `Nicht der Reihe nach, und deshalb beim Basiswert gehalten: ${disordered}.`,
    ),
  ].join(' ');
};

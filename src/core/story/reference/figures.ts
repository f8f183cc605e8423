import { startUpper } from '../../data/letter-case.ts';
import type { Figure } from '../../business-case/figure.ts';
import { resultsOf } from '../../business-case/results/index.ts';
import { businessCaseSchema } from '../../business-case/schema/index.ts';
import { formatsFor } from '../../quantities/format.ts';
import { figureShape } from '../story-view/generated-shape.ts';
import type { ReferenceEntry } from './entry.ts';
import { partsOfKind } from './shape-words.ts';

const formats = formatsFor('en-GB', 'GBP');

const units: Record<Figure['unit'], { shape: string; example: string }> = {
  money: { shape: 'amount', example: formats.money(604_000) },
  share: { shape: 'share', example: formats.share(0.428) },
  points: { shape: 'points', example: '4.2 points' },
  month: { shape: 'month number', example: '20' },
  ratio: { shape: 'ratio', example: '1.43' },
  count: { shape: 'number', example: formats.number(6900) },
};

/** A name with a point in it stands in square brackets. */
const written = (id: string): string => `figures.${/^[\w-]+$/u.test(id) ? id : `[${id}]`}`;

const hintOf = ({ formula, convention = '', definedBy = '' }: Figure): string =>
  [
    formula === '' ? '' : `${startUpper(formula)}.`,
    convention,
    definedBy === '' ? '' : `Definition: ${definedBy}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Every figure that belongs to a case as a whole; those of single rows stand with them. */
export const figureEntries = (): ReferenceEntry[] =>
  Object.values(resultsOf(businessCaseSchema.parse({})).figures).map((figure) => {
    const name = written(figure.id);
    const { shape, example } = units[figure.unit];
    return {
      group: 'figures',
      name,
      title: startUpper(figure.label),
      hint: hintOf(figure),
      heading: '',
      shape: `figure: ${shape}`,
      example,
      write: `{{${name}}}`,
      within: `{{${name}}}`,
      parts: partsOfKind(figureShape, {}),
      formula: figure.symbols ?? figure.formula,
      place: { steps: ['figures', figure.id], shape: figureShape },
    };
  });

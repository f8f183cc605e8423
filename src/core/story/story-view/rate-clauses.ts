import type { BusinessCase } from '../../business-case/schema/index.ts';
import { rateInYear, ratePresets } from '../../finance/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureValue, nothing, spoken, textValue } from './phrase.ts';
import { notesOf } from '../labels/notes-of.ts';

type Settings = BusinessCase['settings'];

const presetOf = ({ ratePreset }: Settings) =>
  ratePreset === undefined || ratePreset === 'own' ? undefined : ratePresets[ratePreset];

/** As it is typed, or of the first year of whoever's rate is chosen. */
const statedRate = (settings: Settings): number | undefined => {
  const preset = presetOf(settings);
  return preset === undefined ? settings.discountRate : rateInYear(preset.rate, 1);
};

const kindOf = (settings: Settings): 'real' | 'nominal' | undefined =>
  settings.rateKind ?? presetOf(settings)?.basis;

/** What inflation makes of the stated rate, where prices are of the other kind. */
const turned = (view: CaseInNumbers): Phrase => {
  const { businessCase, formats, results } = view;
  const { settings } = businessCase;
  const [kind, used] = [kindOf(settings), results.figures['discount-rate-used']];
  const { priceBasis, inflation } = settings;
  if (kind === undefined || priceBasis === undefined || kind === priceBasis) return nothing;
  if (inflation === undefined || used === undefined || used.value === null) return nothing;
  const growth = textValue(formats.share(inflation), 'settings.inflation');
  const notes = notesOf(view);
  return spoken(notes.turned, {
    kind: notes.pricesOf[kind],
    inflation: growth,
    used: figureValue(formats, used, 'value'),
    prices: notes.pricesOf[priceBasis],
  });
};

/** The stated rate with its source, and the rate that is used where it is another. Empty where there is none. */
export const rateClause = (view: CaseInNumbers): Phrase => {
  const { businessCase, formats, results } = view;
  const { settings } = businessCase;
  const used = results.figures['discount-rate-used'];
  if (used === undefined || used.value === null) return nothing;
  const words = turned(view);
  const stated = textValue(formats.share(statedRate(settings) ?? used.value), 'settings.discountRate');
  const from = presetOf(settings)?.source ?? settings.rateBasis;
  const { rate } = notesOf(view);
  const source = from === '' ? nothing : textValue(from, 'settings.rateBasis');
  return spoken(rate, { rate: stated, source, turned: words });
};

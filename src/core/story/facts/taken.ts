import { pathOfInput } from '../../business-case/results/input-path.ts';
import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import { pilotResult } from '../../business-case/results/pilot-result.ts';
import { leafShape } from '../../template-language/shape.ts';
import { phrase, textValue } from '../story-view/phrase.ts';
import { effectValue } from '../story-view/pilot-words.ts';
import { listed } from '../story-view/listed.ts';
import { inputName } from '../story-view/input-value.ts';
import { defineFact, factFields } from './define-fact.ts';

export const taken = defineFact({
  id: 'taken',
  meaning: 'Which inputs take what the pilot showed instead of a number of their own.',
  shape: factFields({
    /** As a list; empty where none does, and where the pilot has no range to take. */
    inputs: leafShape('phrase'),
    size: leafShape('phrase'),
    low: leafShape('phrase'),
    high: leafShape('phrase'),
  }),
  of: (view) => {
    const { businessCase } = view.results.calculation;
    const inputs = listedInputs(businessCase).filter(({ estimate }) => estimate.takes === 'pilot');
    const { effect, low, high } = pilotResult(view.businessCase);
    if (inputs.length === 0 || effect === null || low === null || high === null) return null;
    return {
      inputs: listed(
        view.formats,
        inputs.map((input) => phrase`${textValue(inputName(view, input), pathOfInput(input.id))}`),
      ),
      size: effectValue(view, 'value'),
      low: effectValue(view, 'low', false),
      high: effectValue(view, 'high'),
    };
  },
});

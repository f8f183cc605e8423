import type { Figure, Figures } from '../../../core/business-case/figure.ts';
import {
  type PilotResult,
  type Verdict,
  pilotResult,
} from '../../../core/business-case/results/pilot-result.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { figureText } from '../../figures/figure-text.ts';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';

const verdicts: Record<Verdict, string> = {
  better: 'It shows the change that you hoped for, and more of it than chance alone explains.',
  worse: 'It went the wrong way, and further than chance alone explains.',
  unclear: 'Chance alone may explain it: nothing is shown yet.',
  untested: 'Untested: there is no result yet.',
};

const verdictOf = ({ verdict, mayClaimCause }: PilotResult): string =>
  (verdict === 'better' || verdict === 'worse') && !mayClaimCause
    ? `${verdicts[verdict]} Without a comparison group at the same time, other changes may have done it.`
    : verdicts[verdict];

const Line = ({ figure, name }: { figure: Figure | undefined; name?: string }) => {
  const formats = useCaseFormats();
  if (figure === undefined) return null;
  const { value, low, high, unit, label, reason } = figure;
  const text = (one: number | null): string => figureText(formats, unit, one, 'exact');
  const range = low === null || high === null ? '' : ` (95% range: ${text(low)} to ${text(high)})`;
  return (
    <li>
      {name ?? label}: <strong>{value === null ? 'not known' : text(value)}</strong>
      {value === null ? `. ${reason ?? ''}` : range}
    </li>
  );
};

const shown = (figures: Figures, id: string): Figure | undefined => {
  const figure = figures[`pilot.${id}`];
  return figure?.value === null ? undefined : figure;
};

/** What the pilot shows as its numbers are typed: rates, effect with its range, chance, and how many it takes. */
export const PilotShown = () => {
  const result = useDerived(({ businessCase }) => pilotResult(businessCase));
  const figures = useDerived((derived) => derived.results.figures);
  return (
    <section aria-label="What the pilot shows" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What the pilot shows</h2>
      <p role="status">{verdictOf(result)}</p>
      <ul>
        <Line figure={shown(figures, 'rate-comparison')} />
        <Line figure={shown(figures, 'rate-treated')} />
        <Line figure={figures['pilot.effect']} />
        <Line figure={shown(figures, 'p-value')} />
        <Line figure={figures['pilot.sample-size-per-group']} />
      </ul>
    </section>
  );
};

import type { YearlyAmounts } from '../../../../core/business-case/yearly-amounts.ts';
import { changeField } from '../../../store/app-store.ts';
import formStyles from '../form.module.css';
import { AskedFold, OriginFields, askedWith } from '../origin-fields.tsx';

/** Where amounts by year come from, or of whom they are asked: as of any other number. */
export const YearlyOrigin = ({ path, amounts }: { path: string; amounts: YearlyAmounts | undefined }) => {
  const change = (name: string, next: (old: YearlyAmounts) => YearlyAmounts): void =>
    changeField(
      `Amounts by year: ${name}`,
      path,
      (old) => next((old as YearlyAmounts | undefined) ?? { base: [] }),
      `${path}.${name}`,
    );
  return (
    <>
      <details className={formStyles['source']}>
        <summary>{amounts?.source || 'Where do these amounts come from?'}</summary>
        <div className={formStyles['grid']}>
          <OriginFields
            origin={amounts}
            onChange={(part, value) => change(part, (old) => ({ ...old, [part]: value }))}
          />
        </div>
      </details>
      <AskedFold
        asked={amounts?.asked}
        onAsked={(part) =>
          change('asked', ({ asked, ...old }) => {
            const next = askedWith(asked, part);
            return next === undefined ? old : { ...old, asked: next };
          })
        }
      />
    </>
  );
};

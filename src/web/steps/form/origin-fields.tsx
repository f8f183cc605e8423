import type { Asked } from '../../../core/quantities/asked.ts';
import { DateField, TextField } from '../../ui/index.ts';
import { useFormats } from './form-context.ts';
import styles from './form.module.css';

interface Origin {
  source?: string | undefined;
  asOf?: string | undefined;
  owner?: string | undefined;
}

/** What a request comes to when one part of it is answered: none where nothing is left of it. */
export const askedWith = (old: Asked | undefined, part: Partial<Asked>): Asked | undefined => {
  const asked = { ofWhom: '', byWhen: '', ...old, ...part };
  return asked.ofWhom === '' && asked.byWhen === '' ? undefined : asked;
};

/** Where a number comes from: the same for every way in which it is entered. */
export const OriginFields = ({
  origin,
  onChange,
}: {
  origin: Origin | undefined;
  onChange: (part: 'source' | 'asOf' | 'owner', value: string) => void;
}) => {
  const { locale, day } = useFormats();
  return (
    <>
      <TextField
        title="Source"
        value={origin?.source ?? ''}
        onChange={(value) => onChange('source', value)}
      />
      <DateField
        kind="day"
        locale={locale}
        title="As of"
        value={origin?.asOf ?? ''}
        written={day}
        onChange={(value) => onChange('asOf', value)}
      />
      <TextField
        title="Who stands for it?"
        value={origin?.owner ?? ''}
        onChange={(value) => onChange('owner', value)}
      />
    </>
  );
};

/** “I do not have this number”, one press from every amount: of whom it is asked, and by when. */
export const AskedFold = ({
  asked,
  onAsked,
}: {
  asked: Asked | undefined;
  onAsked: (part: Partial<Asked>) => void;
}) => {
  const { locale, day } = useFormats();
  const ofWhom = asked?.ofWhom ?? '';
  return (
    <details className={styles['source']} open={asked !== undefined && ofWhom === ''}>
      <summary>
        {asked === undefined
          ? 'I do not have this number'
          : ofWhom === ''
            ? 'Nobody has this number yet: say who will be asked'
            : `Asked of ${ofWhom}`}
      </summary>
      <div className={styles['grid']}>
        <TextField
          hint="Documents then say who will confirm it. A low and a high stand in meanwhile."
          title="Asked of"
          value={ofWhom}
          onChange={(next) => onAsked({ ofWhom: next })}
        />
        <DateField
          kind="day"
          locale={locale}
          title="Answer expected by"
          value={asked?.byWhen ?? ''}
          written={day}
          onChange={(byWhen) => onAsked({ byWhen })}
        />
      </div>
    </details>
  );
};

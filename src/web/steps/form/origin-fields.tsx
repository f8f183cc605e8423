import type { Asked } from '../../../core/quantities/asked.ts';
import { DateField, TextField } from '../../ui/index.ts';
import { useFormats } from './form-context.ts';

interface Origin {
  source?: string | undefined;
  asOf?: string | undefined;
  owner?: string | undefined;
  asked?: Asked | undefined;
}

/** What a request comes to when one part of it is answered: none where nothing is left of it. */
export const askedWith = (old: Asked | undefined, part: Partial<Asked>): Asked | undefined => {
  const asked = { ofWhom: '', byWhen: '', ...old, ...part };
  return asked.ofWhom === '' && asked.byWhen === '' ? undefined : asked;
};

/** Where a number comes from, or of whom it is asked: the same for every way in which it is entered. */
export const OriginFields = ({
  origin,
  onChange,
  onAsked,
}: {
  origin: Origin | undefined;
  onChange: (part: 'source' | 'asOf' | 'owner', value: string) => void;
  onAsked: (part: Partial<Asked>) => void;
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
      <TextField
        hint="When you do not have it: of whom did you ask it?"
        title="Asked of"
        value={origin?.asked?.ofWhom ?? ''}
        onChange={(ofWhom) => onAsked({ ofWhom })}
      />
      <DateField
        kind="day"
        locale={locale}
        title="Answer expected by"
        value={origin?.asked?.byWhen ?? ''}
        written={day}
        onChange={(byWhen) => onAsked({ byWhen })}
      />
    </>
  );
};

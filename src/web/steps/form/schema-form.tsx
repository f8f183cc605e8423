import type { ComponentType } from 'react';
import { FieldGrid, FormField } from './form-field.tsx';
import { GateFolds, gateOf } from './gate-folds.tsx';
import { GroupForm } from './group-form.tsx';
import { type FormPart, metaAt, partsOf } from './schema-parts.ts';

const isOpenGroup = (part: FormPart): boolean =>
  part.meta.control === 'group' && gateOf(part) === 'draft' && part.meta.folded !== true;

type Drawn = Readonly<Record<string, ComponentType<{ path: string }>>>;

const asDrawn = (part: FormPart, drawn: Drawn): FormPart => {
  const Draw = drawn[part.path];
  return Draw === undefined ? part : { ...part, Draw };
};

const FirstFields = ({ path }: { path: string }) => (
  <FieldGrid parts={partsOf(path).filter((part) => gateOf(part) === 'draft')} />
);

/** What is folded for later: whole parts, and of the groups in sight the fields that only a later gate asks. */
const laterOf = (part: FormPart): FormPart[] =>
  isOpenGroup(part)
    ? partsOf(part.path).map((own) => ({ ...own, of: part.meta.title }))
    : [{ ...part, of: part.meta.title }];

/** The parts of a case as their schema says: what a draft needs in sight, the rest folded once below it all. */
export const SchemaForm = ({
  paths,
  drawn = {},
}: {
  paths: readonly string[];
  /** How the fields at some paths are drawn, where their schema alone does not say it. */
  drawn?: Drawn;
}) => {
  const parts = paths.flatMap((path): FormPart[] => {
    const meta = metaAt(path);
    return meta === undefined || path.startsWith('none.') ? [] : [{ name: path, path, meta }];
  });
  return (
    <>
      {parts
        .filter((part) => gateOf(part) === 'draft')
        .map((part) =>
          isOpenGroup(part) ? (
            <GroupForm key={part.path} {...part} Fields={FirstFields} />
          ) : (
            <FormField key={part.path} {...part} />
          ),
        )}
      <GateFolds Grid={FieldGrid} parts={parts.flatMap(laterOf).map((part) => asDrawn(part, drawn))} />
    </>
  );
};

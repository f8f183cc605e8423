import type { Format } from '../../core/exporters/index.ts';
import type { OfferedDocument } from '../../workers/messages.ts';

/** A file that can be asked for, or one for each row of a list: a document in a format. */
export interface ExportChoice<Id extends string = string> {
  /** As an edition keeps it. */
  id: string;
  /** `brief` is all briefs that there are, `brief@finance-director` one of them. */
  document: string;
  format: Id;
  title: string;
  hint: string;
  isUsual: boolean;
  /** How many files it makes. */
  files: number;
  /** Whether it is one of several that can be asked for together. */
  isOneOfMany: boolean;
  /** Whether it is for reading differences, and no document to hand over. */
  isText: boolean;
}

type Known<Id extends string> = Format & { id: Id };

const choiceOf = <Id extends string>(
  { id, isUsual, hint, isText }: Known<Id>,
  document: string,
  title: string,
  of: readonly OfferedDocument[],
  isOneOfMany: boolean,
): ExportChoice<Id> => ({
  id: `${document}-${id}`,
  document,
  format: id,
  title: isText ? `${title}, as text` : title,
  hint,
  isUsual: isUsual && of.every((one) => one.isUsual),
  files: of.length,
  isOneOfMany,
  isText,
});

const choicesOf = <Id extends string>(
  format: Known<Id>,
  name: string,
  offered: readonly OfferedDocument[],
): ExportChoice<Id>[] => {
  const of = offered.filter(({ document, drawnAs }) => document === name && drawnAs in format.draws);
  const [first] = of;
  if (first === undefined) return [];
  if (first.row === null) return [choiceOf(format, name, first.title, of, false)];
  const kind = first.title.slice(0, first.title.length - first.row.length).replace(/: $/u, '');
  const together = of.length === 1 ? first.title : `${kind}, ${of.length} of them`;
  return [
    choiceOf(format, name, together, of, false),
    ...(of.length === 1 ? [] : of.map((one) => choiceOf(format, one.id, one.title, [one], true))),
  ];
};

/** Of a template that makes none of the usual kinds, each document that there is once is usual. */
const withUsual = (offered: readonly OfferedDocument[]): readonly OfferedDocument[] =>
  offered.some(({ isUsual }) => isUsual)
    ? offered
    : offered.map((one) => ({ ...one, isUsual: one.row === null }));

/** Every file that can be asked for: what there is for each row of a list together first, then one by one. */
export const exportChoices = <Id extends string>(
  formats: readonly Known<Id>[],
  offered: readonly OfferedDocument[],
): ExportChoice<Id>[] =>
  formats.flatMap((format) =>
    [...new Set(offered.map(({ document }) => document))].flatMap((name) =>
      choicesOf(format, name, withUsual(offered)),
    ),
  );

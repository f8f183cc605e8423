import type { StoryDocument } from '../../core/document/index.ts';
import type { Format } from '../../core/exporters/index.ts';

/** A file that can be asked for: a document in a format. */
export interface ExportChoice<Id extends string = string> {
  /** As an edition keeps it. */
  id: string;
  document: StoryDocument['kind'];
  format: Id;
  title: string;
  hint: string;
  isUsual: boolean;
}

/** Every file that can be asked for, as the formats say it. */
export const exportChoices = <Id extends string>(
  formats: readonly (Format & { id: Id })[],
): ExportChoice<Id>[] =>
  formats.flatMap(({ id, draws, hint, isUsual }) =>
    (Object.entries(draws) as [StoryDocument['kind'], { title: string }][]).map(([document, { title }]) => ({
      id: `${document}-${id}`,
      document,
      format: id,
      title,
      hint,
      isUsual,
    })),
  );

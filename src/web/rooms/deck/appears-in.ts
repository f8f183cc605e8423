import type { Block, Run, StoryDocument } from '../../../core/document/index.ts';
import { runsIn } from '../../../core/template-language/compose/runs-in.ts';
import type { Story } from '../../preview/use-story.ts';

/** A place in a document where a value stands. */
export interface Place {
  document: string;
  /** "Slide 5", "Paper 1.2"; of a deck the slide that it leads to. */
  name: string;
  slide: string;
}

/** A range is shown by its ends: what stands at one of them stands at its number. */
const levelless = (path: string): string => path.replace(/\.(?:low|base|high|value|p10|p50|p90)$/u, '');

const hasPath = (lines: readonly Run[][], path: string): boolean =>
  lines.some((runs) => runs.some((run) => run.kind === 'value' && levelless(run.path) === path));

const headingOf = (blocks: readonly Block[]): string => {
  const heading = blocks.find((block) => block.kind === 'heading');
  return (heading?.runs ?? []).map((run) => ('text' in run ? run.text : '')).join('');
};

const inDocument = (document: StoryDocument, path: string): Place[] =>
  document.kind === 'deck'
    ? document.slides.flatMap(({ id, title, blocks }, index) =>
        hasPath([title, ...blocks.flatMap(runsIn)], path)
          ? [
              {
                document: document.id,
                name: `${document.name ?? document.title}, slide ${index + 1}`,
                slide: id,
              },
            ]
          : [],
      )
    : document.sections.flatMap(({ blocks }) =>
        hasPath(blocks.flatMap(runsIn), path)
          ? [
              {
                document: document.id,
                name: `${document.name ?? document.title}: ${headingOf(blocks)}`,
                slide: '',
              },
            ]
          : [],
      );

/** Where a value of the case stands in the documents that are composed. */
export const appearsIn = ({ documents }: Pick<Story, 'documents'>, path: string): Place[] =>
  documents.flatMap(({ document }) => inDocument(document, levelless(path)));

import { formatsFor } from '../../quantities/format.ts';
import type { Manifest } from './story-template.ts';

const replacement = (id: string | undefined): string => (id === undefined ? '' : ` Take "${id}" instead.`);

const ended = (text: string): string => (/[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const asks = ({ owner, deputy }: Manifest): string => {
  const [whom] = [owner, deputy].filter((name) => name !== undefined);
  return whom === undefined ? 'Ask its author for a newer version.' : `Ask ${whom} for a newer version.`;
};

/** Why a template should not be used any more, in a sentence; null where nothing speaks against it today. */
const standing = (manifest: Manifest, today: string): string | null => {
  const { title, state } = manifest;
  if (state?.is === 'withdrawn')
    return `The template “${title}” was withdrawn: ${ended(state.because)}${replacement(state.replacedBy)}`;
  if (state?.is === 'superseded')
    return `The template “${title}” is superseded${state.because === undefined ? '.' : `: ${ended(state.because)}`}${replacement(state.replacedBy)}`;
  if (state?.is !== 'approved' || state.until >= today) return null;
  const until = formatsFor(manifest.language, 'GBP').day(state.until);
  return `The template “${title}” was approved until ${until} only. ${asks(manifest)}`;
};

/** A document as somebody is about to write it. */
interface NamedDocument {
  id: string;
  title: string;
}

const isMadeBy = ({ documents }: Manifest, { id }: NamedDocument): boolean => Object.hasOwn(documents, id);

/** Of which documents a sentence is so, where it is not so of all. */
const named = (all: readonly NamedDocument[], own: readonly NamedDocument[]): string =>
  own.length === all.length ? '' : ` It tells: ${own.map(({ title }) => title).join(', ')}.`;

/**
 * The same of a template and of those that it stands on, as far as they tell one of the wanted documents; of all of
 * them, where none is named.
 */
export const standingSentences = (
  manifests: readonly Manifest[],
  today: string,
  wanted: readonly NamedDocument[] = [],
): string[] =>
  manifests.flatMap((manifest, index) => {
    const sentence = standing(manifest, today);
    if (sentence === null) return [];
    // The last one is the template itself: it tells all of them, those too that it takes over as they are.
    const own = index === manifests.length - 1 ? wanted : wanted.filter((one) => isMadeBy(manifest, one));
    if (wanted.length > 0 && own.length === 0) return [];
    return [`${sentence}${named(wanted, own)}`];
  });

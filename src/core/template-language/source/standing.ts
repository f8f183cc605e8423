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

/** The same of a template and of those that it stands on. */
export const standingSentences = (manifests: readonly Manifest[], today: string): string[] =>
  manifests.map((manifest) => standing(manifest, today)).filter((sentence) => sentence !== null);

import type { Parts } from '../office/zip-parts.ts';
import { change, partText } from './package-edits.ts';

const DOCUMENT = 'word/document.xml';
const DOCUMENT_RELS = 'word/_rels/document.xml.rels';

/** Relationships that a document holds by their type alone; others must be named in its text to be needed. */
const IMPLICIT = /\/(styles|numbering|settings|fontTable|theme|footnotes|endnotes)$/;

const RELATIONSHIP = /<Relationship\b[^>]*?\/>/g;

const relationships = (
  xml: string,
): { whole: string; id: string; type: string; target: string; external: boolean }[] =>
  [...xml.matchAll(RELATIONSHIP)].map(([whole]) => {
    const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(whole)?.[1] ?? '';
    return {
      whole,
      id: attribute('Id'),
      type: attribute('Type'),
      target: attribute('Target'),
      external: attribute('TargetMode') === 'External',
    };
  });

const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const relsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

const reachable = (parts: Parts): Set<string> => {
  const found = new Set<string>(['[Content_Types].xml', '_rels/.rels']);
  const visit = (path: string, rels: string): void => {
    if (!parts.has(rels)) return;
    found.add(rels);
    for (const { target, external } of relationships(partText(parts, rels))) {
      const next = resolved(path, target);
      if (external || found.has(next) || !parts.has(next)) continue;
      found.add(next);
      visit(next, relsOf(next));
    }
  };
  visit('', '_rels/.rels');
  return found;
};

/** What only the company's sample text needed goes with it: pictures, links, headers of its other sections. */
export const pruneParts = (parts: Parts): void => {
  const text = partText(parts, DOCUMENT);
  const named = new Set([...text.matchAll(/ r:\w+="(\w+)"/g)].map(([, id]) => id));
  change(parts, DOCUMENT_RELS, (xml) =>
    xml.replace(RELATIONSHIP, (whole) => {
      const isNeeded = relationships(whole).some(({ id, type }) => IMPLICIT.test(type) || named.has(id));
      return isNeeded ? whole : '';
    }),
  );
  const kept = reachable(parts);
  for (const path of parts.keys()) if (!kept.has(path)) parts.delete(path);
  change(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override\b[^>]*PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
      parts.has(path) ? whole : '',
    ),
  );
};

import type { Origin } from './prescan.ts';
import { placeAt, scanTags, type Tag } from './tags.ts';
import { TemplateFault } from './template-fault.ts';
import { didYouMean } from '../../data/nearest-name.ts';

/** A part of a document that is switched, ordered, replaced and checked as one. */
export interface Section {
  id: string;
  /** Names that must be filled, or the section is left out. */
  needs: string[];
  /** The named part of a deck that its slides stand in; in a numbered paper, whether it is an appendix. */
  part: string | null;
  /** Which of these it says itself; the others it takes over from a section that it stands in the place of. */
  gives: readonly Inheritable[];
  source: string;
  /** Where the source begins. */
  origin: Origin;
}

export const inheritable = ['needs', 'part'] as const;

type Inheritable = (typeof inheritable)[number];

type Attribute = 'id' | Inheritable;

const attributeNames: readonly Attribute[] = ['id', ...inheritable];

const isAttribute = (name: string): name is Attribute => attributeNames.some((known) => known === name);

const head = /^::section\b(.*)$/gmu;

/** A line that a comment swallows is no section; a tag that is never closed ends at the next one all the same. */
const isInComment = (tags: readonly Tag[], offset: number): boolean =>
  tags.some((tag) => tag.comment && tag.start < offset && (tag.end > offset || tag.end === -1));

type Fault = (offset: number, message: string) => TemplateFault;

const attributesOf = (written: string, offset: number, fault: Fault): Partial<Record<Attribute, string>> => {
  const braces = /^\{(.*)\}\s*$/u.exec(written);
  if (braces === null) throw fault(offset, 'A section is written ::section{id="its-name"}.');
  const attributes: Partial<Record<Attribute, string>> = {};
  const pattern = /\s*([\w-]+)="([^"]*)"\s*|(.)/gu;
  for (const [, name, value, stray] of (braces[1] ?? '').matchAll(pattern)) {
    if (stray !== undefined || name === undefined || value === undefined) {
      throw fault(offset, 'The attributes of a section are written name="value", with a space between them.');
    }
    if (!isAttribute(name)) {
      throw fault(offset, `A section has no attribute "${name}".${didYouMean(name, attributeNames)}`);
    }
    if (attributes[name] !== undefined) throw fault(offset, `The attribute "${name}" stands here twice.`);
    attributes[name] = value;
  }
  return attributes;
};

const idOf = (attributes: Partial<Record<Attribute, string>>, offset: number, fault: Fault): string => {
  const { id } = attributes;
  if (id === undefined) throw fault(offset, 'A section needs a name: ::section{id="its-name"}.');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) {
    throw fault(offset, `"${id}" cannot name a section. Use small letters and hyphens, as in "next-steps".`);
  }
  return id;
};

const withoutComments = (text: string, tags: readonly Tag[], end: number): string =>
  tags
    .filter((tag) => tag.comment && tag.start < end)
    .toReversed()
    .reduce((rest, tag) => rest.slice(0, tag.start) + rest.slice(tag.end), text.slice(0, end));

/**
 * The sections of a document's text, in order. Nothing is interpreted yet: a block or tag that is open where the next
 * section begins is a fault of its own section only. A mistake in the cutting throws.
 */
export const sectionsOf = (written: string, file: string): Section[] => {
  const text = written.replaceAll('\r\n', '\n');
  const fault: Fault = (offset, message) => new TemplateFault({ file, ...placeAt(text, offset) }, message);
  const tags = scanTags(text);
  const heads = [...text.matchAll(head)].filter(({ index }) => !isInComment(tags, index));
  const first = heads[0]?.index ?? text.length;
  const before = withoutComments(text, tags, first);
  if (before.trim() !== '') {
    throw fault(text.search(/\S/u), 'Text must stand in a section. Begin with ::section{id="its-name"}.');
  }
  const seen = new Set<string>();
  let line = 1;
  let counted = 0;
  /** Counted on from the last one: a file may hold thousands of sections. */
  const lineAt = (offset: number): number => {
    line += text.slice(counted, offset).split('\n').length - 1;
    counted = offset;
    return line;
  };
  return heads.map((match, number) => {
    const attributes = attributesOf(match[1] ?? '', match.index, fault);
    const id = idOf(attributes, match.index, fault);
    if (seen.has(id)) throw fault(match.index, `There are two sections "${id}". Rename one of them.`);
    seen.add(id);
    const start = Math.min(text.length, match.index + match[0].length + 1);
    return {
      id,
      needs: (attributes.needs ?? '').split(/[\s,]+/u).filter((name) => name !== ''),
      part: attributes.part ?? null,
      gives: inheritable.filter((name) => attributes[name] !== undefined),
      source: text.slice(start, heads[number + 1]?.index ?? text.length),
      origin: { file, line: lineAt(start) },
    };
  });
};

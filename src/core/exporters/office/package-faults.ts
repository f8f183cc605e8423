import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Parts, unzippedParts } from './zip-parts.ts';

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a number or a word becomes when something upstream went wrong. */
const RESIDUE = /^(NaN|-?Infinity|undefined|null|\[object \w+\])$/;

/** Attributes that hold what a person wrote; "null" is a word there. */
const WORDING = new Set(['descr', 'title', 'name', 'tooltip', 'w:val', 'w:tooltip', 'formatCode']);

/** Parts whose attributes hold ids and words of a person, not measures of Office. */
const OWN_WORDS = /^(customXml|docProps)\//;

/** Elements that hold a number; words of a person stand in others. */
const NUMBERS = new Set(['c:v', 'c:f']);

interface PartFacts {
  faults: string[];
  /** Ids of relationships that the part refers to. */
  references: string[];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const resolved = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

/** Drawing objects share one space of ids in a part; two alike make PowerPoint repair the file. */
const DRAWING_IDS = new Set(['wp:docPr', 'p:cNvPr']);

const partFacts = (path: string, xml: string): PartFacts => {
  const faults: string[] = [];
  const references: string[] = [];
  const drawingIds = new Set<string>();
  const bookmarkIds = new Set<string>();
  const open: string[] = [];
  const ofOffice = !OWN_WORDS.test(path);
  const parser = new SaxesParser({ xmlns: true });
  const unique = (ids: Set<string>, id: string | undefined, what: string): void => {
    if (id === undefined) return;
    if (ids.has(id)) faults.push(`${path}: two ${what} have the id ${id}`);
    ids.add(id);
  };
  parser.on('error', (error) => faults.push(`${path}: ${error.message}`));
  parser.on('doctype', () => faults.push(`${path}: has a document type`));
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === OFFICE_RELATIONSHIPS) references.push(attribute.value);
      if (ofOffice && RESIDUE.test(attribute.value) && !WORDING.has(attribute.name))
        faults.push(`${path}: ${tag.name} ${attribute.name}="${attribute.value}"`);
    }
    if (DRAWING_IDS.has(tag.name)) unique(drawingIds, tag.attributes['id']?.value, 'drawings');
    if (tag.name === 'w:bookmarkStart') unique(bookmarkIds, tag.attributes['w:id']?.value, 'bookmarks');
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const inNumber = NUMBERS.has(open.at(-1) ?? '') && open.includes('c:numCache');
    if (inNumber && RESIDUE.test(text)) faults.push(`${path}: ${open.at(-1)} holds ${text}`);
  });
  parser.write(xml).close();
  return { faults, references };
};

interface Relationship {
  id: string;
  target: string;
  external: boolean;
}

const relationshipsIn = (xml: string): Relationship[] => {
  const found: Relationship[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => {
    if (tag.name !== 'Relationship') return;
    const { Id = '', Target = '', TargetMode = '' } = tag.attributes;
    found.push({ id: Id, target: Target, external: TargetMode === 'External' });
  });
  parser.write(xml).close();
  return found;
};

const relationshipFaults = (parts: Parts, relsPath: string): string[] => {
  const found = relationshipsIn(strFromU8(parts.get(relsPath) ?? new Uint8Array()));
  const folder = relsPath.replace(/_rels\/[^/]*$/, '');
  const lost = found.filter(({ target, external }) => !external && !parts.has(resolved(folder, target)));
  const ids = found.map(({ id }) => id);
  return [
    ...lost.map(({ target }) => `${relsPath}: ${target} is not in the file`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${relsPath}: ${id} stands twice`),
  ];
};

const contentTypeFaults = (parts: Parts): string[] => {
  const extensions = new Set<string>();
  const overrides = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Default') extensions.add((attributes['Extension'] ?? '').toLowerCase());
    if (name === 'Override') overrides.add((attributes['PartName'] ?? '').replace(/^\//, ''));
  });
  parser.write(strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array())).close();
  const declared = (path: string): boolean =>
    overrides.has(path) || extensions.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  const paths = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/'));
  return [
    ...paths.filter((path) => !declared(path)).map((path) => `${path}: has no content type`),
    ...[...overrides]
      .filter((path) => !parts.has(path))
      .map((path) => `${path}: declared, but not in the file`),
  ];
};

/** What would make Office repair or refuse the file: one line a fault, none for a sound file. */
export const packageFaults = (bytes: Uint8Array): string[] => {
  const parts = unzippedParts(bytes);
  if (!parts.has('[Content_Types].xml')) return ['[Content_Types].xml is missing'];
  return [
    ...contentTypeFaults(parts),
    ...[...parts.keys()]
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => relationshipFaults(parts, path)),
    ...[...parts].flatMap(([path, content]) => {
      if (!/\.(xml|rels|vml)$/.test(path)) return [];
      const { faults, references } = partFacts(path, strFromU8(content));
      const relsPath = `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
      const ids = new Set(
        relationshipsIn(strFromU8(parts.get(relsPath) ?? new Uint8Array())).map(({ id }) => id),
      );
      const lost = references.filter((reference) => reference !== '' && !ids.has(reference));
      return [...faults, ...lost.map((reference) => `${path}: refers to ${reference}, which is not there`)];
    }),
  ];
};

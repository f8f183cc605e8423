import { FileRefusal } from '../../files/file-refusal.ts';
import { type Carriage, carry, type CarriedPart, type Destination } from '../office/company/carried.ts';
import type { PartReference } from '../office/company/company-package.ts';
import { elementsBelow, elementsIn, type XmlElement } from '../office/company/element.ts';
import { withShapeIds } from '../office/company/ids.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  presentation: `${OFFICE}.presentationml.presentation.main+xml`,
  slideMaster: `${OFFICE}.presentationml.slideMaster+xml`,
  slideLayout: `${OFFICE}.presentationml.slideLayout+xml`,
  notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
  tableStyles: `${OFFICE}.presentationml.tableStyles+xml`,
  theme: `${OFFICE}.theme+xml`,
  themeOverride: `${OFFICE}.themeOverride+xml`,
};

export const PRESENTATION_PART = 'ppt/presentation.xml';

const MOST_MASTERS = 50;
const MOST_LAYOUTS = 300;
const MOST_SHAPES = 4000;
/** So many of the file's own slides say which of its layouts it uses. */
const MOST_SLIDES = 400;

const tooMany = (what: string): FileRefusal =>
  new FileRefusal(
    `It has more than ${what}; delete in PowerPoint’s slide master view those that nobody uses, and choose the file again.`,
  );

const nothing: Destination = () => null;

/** What the ids of a list refer to, in its order, each part once: a part that is listed twice makes PowerPoint repair. */
const listed = (
  root: XmlElement | null,
  list: string,
  entry: string,
  references: readonly PartReference[],
): Set<string> => {
  const byId = new Map(
    references.filter(({ isOutside }) => !isOutside).map(({ id, target }) => [id, target]),
  );
  const entries = root === null ? [] : elementsIn(root, list).flatMap((each) => elementsIn(each, entry));
  return new Set(entries.flatMap(({ attributes }) => byId.get(attributes['r:id'] ?? '') ?? []));
};

/** Numbers that masters and layouts share; PowerPoint repairs a file where two are alike. */
const FIRST_ID = 2_147_483_648;

const numbered = (root: XmlElement, list: string, next: () => number): XmlElement => ({
  ...root,
  children: elementsIn(root).flatMap((child) => {
    if (child.name !== list) return [child];
    for (const entry of elementsIn(child)) entry.attributes['id'] = String(next());
    return elementsIn(child).length === 0 ? [] : [child];
  }),
});

interface Journey {
  shapes: number;
  carriage: Carriage;
  count: Record<'slideMaster' | 'slideLayout' | 'theme' | 'themeOverride', number>;
  /** Where layouts and masters have come to, by where they lay: one master has a layout, not two. */
  carried: Map<string, string>;
  nextId: () => number;
}

const FOLDERS = {
  slideMaster: 'ppt/slideMasters/slideMaster',
  slideLayout: 'ppt/slideLayouts/slideLayout',
  theme: 'ppt/theme/theme',
  themeOverride: 'ppt/theme/themeOverride',
};

const nextPath = ({ count }: Journey, kind: keyof typeof FOLDERS): string => {
  count[kind] += 1;
  return `${FOLDERS[kind]}${count[kind]}.xml`;
};

const bring = (
  journey: Journey,
  kind: keyof typeof FOLDERS,
  part: Omit<CarriedPart, 'to' | 'type'> & { to?: string },
): string | null => {
  const to = part.to ?? nextPath(journey, kind);
  return carry(journey.carriage, { ...part, to, type: TYPES[kind] }) ? to : null;
};

/** The shapes of a master or layout under ids of their own, counted. */
const ordered = (journey: Journey, root: XmlElement): XmlElement => {
  journey.shapes += elementsBelow(root, 'p:cNvPr').length;
  if (journey.shapes > MOST_SHAPES) throw tooMany(`${MOST_SHAPES} shapes on its masters and layouts`);
  return withShapeIds(root);
};

const theme = (journey: Journey, from: string): string | null =>
  bring(journey, 'theme', { from, root: 'a:theme', destination: nothing });

const layout = (journey: Journey, from: string, masterPath: string): string | null => {
  if (journey.carried.has(from)) return null;
  const to = nextPath(journey, 'slideLayout');
  journey.carried.set(from, to);
  let hasMaster = false;
  return bring(journey, 'slideLayout', {
    from,
    to,
    root: 'p:sldLayout',
    change: (root) => ordered(journey, root),
    destination: ({ kind, target }) => {
      if (kind === 'slideMaster' && !hasMaster) {
        hasMaster = true;
        return masterPath;
      }
      return kind === 'themeOverride'
        ? bring(journey, kind, { from: target, root: 'a:themeOverride', destination: nothing })
        : null;
    },
  });
};

const master = (journey: Journey, from: string): string | null => {
  const { file } = journey.carriage;
  if (journey.carried.has(from)) return null;
  const to = nextPath(journey, 'slideMaster');
  journey.carried.set(from, to);
  const layouts = listed(file.element(from), 'p:sldLayoutIdLst', 'p:sldLayoutId', file.referencesOf(from));
  let ownTheme: string | null = null;
  const path = bring(journey, 'slideMaster', {
    from,
    to,
    root: 'p:sldMaster',
    change: (root) => ordered(journey, numbered(root, 'p:sldLayoutIdLst', journey.nextId)),
    destination: ({ kind, target }) => {
      if (kind === 'slideLayout') return layouts.has(target) ? layout(journey, target, to) : null;
      if (kind !== 'theme' || ownTheme !== null) return null;
      ownTheme = theme(journey, target);
      return ownTheme;
    },
  });
  return ownTheme === null ? null : path;
};

const notesMaster = (journey: Journey, from: string): string | null => {
  const to = 'ppt/notesMasters/notesMaster1.xml';
  let ownTheme: string | null = null;
  const isCarried = carry(journey.carriage, {
    from,
    to,
    type: TYPES.notesMaster,
    root: 'p:notesMaster',
    change: withShapeIds,
    destination: ({ kind, target }) => {
      if (kind !== 'theme' || ownTheme !== null) return null;
      ownTheme = theme(journey, target);
      return ownTheme;
    },
  });
  return isCarried && ownTheme !== null ? to : null;
};

const refuseTooMany = ({ file }: Carriage, masters: ReadonlySet<string>): void => {
  const layouts = [...masters]
    .slice(0, MOST_MASTERS + 1)
    .flatMap((path) => file.referencesOf(path).filter(({ kind }) => kind === 'slideLayout')).length;
  if (masters.size > MOST_MASTERS || layouts > MOST_LAYOUTS)
    throw tooMany(
      masters.size > MOST_MASTERS ? `${MOST_MASTERS} slide masters` : `${MOST_LAYOUTS} slide layouts`,
    );
};

/** How many of the file's own slides stand on each layout, by where it lay. */
const slidesByLayout = ({ file }: Carriage, main: string): Map<string, number> => {
  const count = new Map<string, number>();
  const slides = file.referencesOf(main).filter(({ kind, isOutside }) => kind === 'slide' && !isOutside);
  for (const { target } of slides.slice(0, MOST_SLIDES))
    for (const { kind, target: layout } of file.referencesOf(target))
      if (kind === 'slideLayout') count.set(layout, (count.get(layout) ?? 0) + 1);
  return count;
};

/**
 * Brings masters, layouts, themes and their pictures along. Returns how many slides of the file stand on each layout that
 * came along; null when the file has no presentation to speak of.
 */
export const carrySlideLook = (carriage: Carriage, main: string): Map<string, number> | null => {
  const { file } = carriage;
  let id = FIRST_ID - 1;
  const journey: Journey = {
    carriage,
    shapes: 0,
    count: { slideMaster: 0, slideLayout: 0, theme: 0, themeOverride: 0 },
    carried: new Map(),
    nextId: () => {
      id += 1;
      return id;
    },
  };
  const masters = listed(file.element(main), 'p:sldMasterIdLst', 'p:sldMasterId', file.referencesOf(main));
  refuseTooMany(carriage, masters);
  const once = new Set<string>();
  const isCarried = carry(carriage, {
    from: main,
    to: PRESENTATION_PART,
    type: TYPES.presentation,
    root: 'p:presentation',
    change: (root) => numbered(root, 'p:sldMasterIdLst', journey.nextId),
    destination: ({ kind, target }) => {
      if (kind === 'slideMaster') return masters.has(target) ? master(journey, target) : null;
      if (once.has(kind)) return null;
      once.add(kind);
      if (kind === 'notesMaster') return notesMaster(journey, target);
      if (kind !== 'tableStyles') return null;
      const to = 'ppt/tableStyles.xml';
      const part = { from: target, to, type: TYPES.tableStyles, root: 'a:tblStyleLst', destination: nothing };
      return carry(carriage, part) ? to : null;
    },
  });
  return isCarried
    ? new Map(
        [...slidesByLayout(carriage, main)].flatMap(([from, count]) => {
          const to = journey.carried.get(from);
          return to === undefined ? [] : [[to, count] as const];
        }),
      )
    : null;
};

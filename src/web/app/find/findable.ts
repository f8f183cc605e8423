import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { slideTitle } from '../../preview/slide-title.ts';
import type { Story } from '../../preview/use-story.ts';
import { rowTitle } from '../../steps/form/rows.ts';
import { metaAt, partsOf } from '../../steps/form/schema-parts.ts';
import { steps } from '../../steps/index.ts';
import { hrefTo } from '../../store/routes.ts';

/** Something that can be gone to by its name. */
export interface Findable {
  id: string;
  name: string;
  /** Where it is, or what it is. */
  of: string;
  /** The screen that it is on. */
  href: string;
  /** The field to open there; none for a screen. */
  field: string;
}

const screens = (caseId: string): Findable[] =>
  (
    [
      ['Overview', 'Room', hrefTo.hub(caseId)],
      ['Deck', 'Room', hrefTo.deck(caseId)],
      ['Your case, read back', 'Overview', hrefTo.read(caseId)],
      ['Numbers you asked for', 'Overview', hrefTo.requests(caseId)],
      ['Export', 'Files', hrefTo.export(caseId)],
      ['Copies and history', 'Files', hrefTo.kept(caseId)],
      ['House: words, rate and settings', 'Settings', hrefTo.house(caseId)],
      ['All cases', 'Home', hrefTo.home()],
    ] as const
  ).map(([name, of, href]) => ({ id: href, name, of, href, field: '' }));

interface Row {
  id: string;
}

const rowsAt = (businessCase: BusinessCase, path: string): Row[] => {
  const value = valueAtPath(businessCase, path);
  return Array.isArray(value) ? (value as Row[]) : [];
};

/** The fields of a place and of what stands in it; of a list its rows, by their names. */
const fieldsOf = (
  businessCase: BusinessCase,
  path: string,
  step: { id: string; name: string },
): Findable[] => {
  const meta = metaAt(path);
  if (meta === undefined) return [];
  const href = hrefTo.step(businessCase.id, step.id);
  const own: Findable = { id: path, name: meta.title, of: step.name, href, field: path };
  if (meta.control === 'list')
    return [
      own,
      ...rowsAt(businessCase, path).flatMap((row) => {
        const name = rowTitle(row);
        const field = `${path}[${row.id}]`;
        return name === '' ? [] : [{ id: field, name, of: `${step.name}, ${meta.title}`, href, field }];
      }),
    ];
  if (meta.control !== 'group') return [own];
  return [own, ...partsOf(path).flatMap((part) => fieldsOf(businessCase, part.path, step))];
};

const slidesOf = (caseId: string, story: Story | null): Findable[] =>
  (story?.documents ?? []).flatMap(({ document, deck }) =>
    deck === null
      ? []
      : deck.slides.map((slide) => ({
          id: `${document.id} ${slide.slideId}`,
          name: slideTitle(slide),
          of: `Slide ${slide.number}, ${document.title}`,
          href: hrefTo.deck(caseId, slide.slideId),
          field: '',
        })),
  );

/** Everything in a case that can be gone to: screens, steps, fields, rows and slides. */
export const findable = (businessCase: BusinessCase, story: Story | null): Findable[] => [
  ...screens(businessCase.id),
  ...steps.map(({ id, name, title }) => ({
    id,
    name,
    of: title,
    href: hrefTo.step(businessCase.id, id),
    field: '',
  })),
  ...steps.flatMap((step) => step.paths.flatMap((path) => fieldsOf(businessCase, path, step))),
  ...slidesOf(businessCase.id, story),
];

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Those that hold every word, the nearest name first; all of them in their order while nothing is asked. */
export const found = (all: readonly Findable[], asked: string): Findable[] => {
  const words = folded(asked)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [...all];
  const nearness = ({ name, of }: Findable): number => {
    const [own, whole] = [folded(name), `${folded(name)} ${folded(of)}`];
    if (!words.every((word) => whole.includes(word))) return -1;
    if (own.startsWith(words.join(' '))) return 3;
    return words.every((word) => own.includes(word)) ? 2 : 1;
  };
  return all
    .map((one) => ({ one, near: nearness(one) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .map(({ one }) => one);
};

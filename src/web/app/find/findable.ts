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
  /** What people call it too, and what was typed into it. */
  also?: string;
  /** Found only by what was typed into it: a field of one of many rows. */
  isOnlyTyped?: true;
}

/** What people type who look for a field or a screen, in the languages that they type in. */
const alsoCalled: Readonly<Record<string, string>> = {
  'basics.language': 'language locale german deutsch english englisch sprache spoken dates numbers',
  'basics.currency': 'currency money euro euros pounds dollars franken währung € £ $',
  'basics.title': 'name title titel umbenennen rename',
  'basics.template': 'template vorlage',
  'meeting.date': 'meeting board day date termin sitzung datum',
  'ask.oneOff': 'ask budget sum money antrag summe betrag',
  'settings.discountRate': 'discount rate wacc zinssatz diskontsatz interest',
  costs: 'cost kosten spend price preis',
  benefits: 'benefit nutzen saving ersparnis',
  risks: 'risk risiko risiken',
  stakeholders: 'people beteiligte personen',
};

const screenWords: Readonly<Record<string, string>> = {
  Export: 'download save word powerpoint pptx docx print herunterladen speichern drucken exportieren',
  'Copies and history': 'undo back versions restore rückgängig verlauf kopien sicherung',
  'House: words, rate and settings': 'settings einstellungen hausregeln',
  Deck: 'slides folien präsentation',
  Overview: 'übersicht start',
  'All cases': 'home alle vorhaben',
};

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
  ).map(([name, of, href]) => ({ id: href, name, of, href, field: '', also: screenWords[name] ?? '' }));

interface Row {
  id: string;
}

const rowsAt = (businessCase: BusinessCase, path: string): Row[] => {
  const value = valueAtPath(businessCase, path);
  return Array.isArray(value) ? (value as Row[]) : [];
};

const amountsOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ['low', 'base', 'high'].flatMap((level) => amountsOf((value as Record<string, unknown>)[level]))
      : [];

/** What was typed into a field, as it may be typed again: its words, its numbers as they are written. */
const typedInto = (businessCase: BusinessCase, path: string): string => {
  const value = valueAtPath(businessCase, path);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(' ');
  const format = new Intl.NumberFormat(businessCase.basics.language || 'en-GB', { maximumFractionDigits: 6 });
  return amountsOf(value)
    .flatMap((amount) => [amount, Number((amount * 100).toPrecision(12))])
    .map((amount) => `${format.format(amount)} ${amount}`)
    .join(' ');
};

/** A field is found by its name, by what else it is called, and by what stands in it. */
const alsoOf = (businessCase: BusinessCase, path: string): string =>
  [alsoCalled[path] ?? '', typedInto(businessCase, path)].filter((part) => part !== '').join(' ');

/** What stands in a row: each of its fields that holds something leads to itself. */
const cellsOf = (businessCase: BusinessCase, row: string, of: string, href: string): Findable[] =>
  partsOf(row).flatMap(({ path, meta }) => {
    const also = typedInto(businessCase, path);
    if (meta.control === 'group') return cellsOf(businessCase, path, of, href);
    return also === '' || meta.hidden === true
      ? []
      : [{ id: path, name: meta.title, of, href, field: path, also, isOnlyTyped: true as const }];
  });

/** The fields of a place and of what stands in it; of a list its rows, by their names. */
const fieldsOf = (
  businessCase: BusinessCase,
  path: string,
  step: { id: string; name: string },
): Findable[] => {
  const meta = metaAt(path);
  if (meta === undefined) return [];
  const href = hrefTo.step(businessCase.id, step.id);
  const own: Findable = {
    id: path,
    name: meta.title,
    of: step.name,
    href,
    field: path,
    also: alsoOf(businessCase, path),
  };
  if (meta.control === 'list')
    return [
      own,
      ...rowsAt(businessCase, path).flatMap((row) => {
        const name = rowTitle(row);
        const field = `${path}[${row.id}]`;
        const cells = cellsOf(businessCase, field, `${step.name}, ${name || meta.title}`, href);
        return name === ''
          ? cells
          : [{ id: field, name, of: `${step.name}, ${meta.title}`, href, field }, ...cells];
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

/** Whether words are ones that it is called by, whole, and not part of a text. */
const alsoCalledBy = (also: string, words: readonly string[]): boolean =>
  words.every((word) => also.split(' ').some((known) => known.startsWith(word))) && also.length < 120;

/** Those that hold every word, the nearest name first; all of them in their order while nothing is asked. */
export const found = (all: readonly Findable[], asked: string): Findable[] => {
  const words = folded(asked)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return all.filter(({ isOnlyTyped }) => isOnlyTyped !== true);
  const nearness = ({ name, of, also = '', isOnlyTyped }: Findable): number => {
    const [own, whole, more] = [folded(name), `${folded(name)} ${folded(of)}`, folded(also)];
    const isCalled = isOnlyTyped !== true && words.every((word) => whole.includes(word));
    if (!isCalled)
      return words.every((word) => more.includes(word)) ? (alsoCalledBy(more, words) ? 2.5 : 0.5) : -1;
    if (own.startsWith(words.join(' '))) return 3;
    return words.every((word) => own.includes(word)) ? 2 : 1;
  };
  return all
    .map((one) => ({ one, near: nearness(one) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .map(({ one }) => one);
};

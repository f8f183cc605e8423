import { attribute, childAt, childrenOf, descendantsOf } from '../../../src/core/exporters/pptx/elements.ts';
import type { Element } from '@xmldom/xmldom';
import { inRoles, slideTexts, textOf, wordsIn } from './passages.ts';
import { both, each, type FileRule, isDeck, isOf, once, share } from './rule.ts';
import type { Passage, ToldFile } from './told-file.ts';

const titleOf = (passages: readonly Passage[]): string => textOf(passages.filter(inRoles('title')));

/** The part behind the main part, in the languages that we have. */
const isBehind = (part: string): boolean => /appendix|anhang|back-?up/iu.test(part);

const mainSlides = (file: ToldFile): number => {
  const first = file.slides.findIndex(({ part }) => isBehind(part));
  return first === -1 ? file.slides.length : first;
};

/** What a fault of a slide is called, by its place. */
const slideNumber = (_: unknown, index: number): string => `slide ${index + 1}`;

const titles = (file: ToldFile): string[] => slideTexts(file).map(titleOf);

/** Numbers as their digits, so that “£1.79 million” and “1,790” meet. */
const digitsIn = (text: string): string[] =>
  (text.match(/\d[\d.,]*/gu) ?? [])
    .map((it) =>
      it
        .replace(/[.,]$/u, '')
        .replaceAll(/[.,]/gu, '')
        .replace(/^0+|0+$/gu, ''),
    )
    .filter((it) => it !== '');

/** “£44,800” is drawn as 45 where a chart counts thousands. */
const isRounded = (exact: string, drawn: string): boolean =>
  drawn.length >= 2 &&
  Number(exact).toPrecision(drawn.length).replace(/e.*$/u, '').replace('.', '').startsWith(drawn);

/** What the bars of a chart come to together. */
const sumsDrawn = (file: ToldFile, slide: number): string[] =>
  file.charts
    .filter((chart) => chart.slide === slide)
    .flatMap(({ root }) => descendantsOf(root, 'val'))
    .flatMap((values) =>
      digitsIn(
        descendantsOf(values, 'v')
          .reduce((sum, { textContent }) => sum + Number(textContent ?? 0), 0)
          .toFixed(0),
      ),
    );

const chartText = (file: ToldFile, slide: number): string =>
  file.charts
    .filter((chart) => chart.slide === slide)
    .flatMap(({ root, alternative }) => [
      alternative,
      ...[...descendantsOf(root, 'v'), ...descendantsOf(root, 't')].map(
        ({ textContent }) => textContent ?? '',
      ),
    ])
    .join(' ');

/** Where a slide goes on, its title says which one it is. */
const withoutPlace = (title: string): string => title.replace(/\s\(\d+\s\p{L}+\s\d+\)$/u, '');

const isVerbless = (title: string): boolean => wordsIn(title).length < 4;

/** Every text shape with the sizes that its runs say. */
const runSizes = (root: Element): { size: number; text: string; isSmallPrint: boolean }[] =>
  descendantsOf(root, 'sp').flatMap((shape) => {
    const type = descendantsOf(shape, 'ph').flatMap((mark) => attribute(mark, 'type') ?? 'obj')[0];
    const name = attribute(descendantsOf(shape, 'cNvPr')[0], 'name') ?? '';
    return descendantsOf(shape, 'r').flatMap((run) => {
      const size = Number(attribute(childAt(run, 'rPr'), 'sz') ?? Number.NaN);
      const text = childAt(run, 't')?.textContent ?? '';
      const isSmallPrint =
        ['ftr', 'sldNum', 'dt'].includes(type ?? '') ||
        name.startsWith('Part ') ||
        attribute(childAt(run, 'rPr'), 'cap') === 'all' ||
        /^(?:Sources?|Quellen?)\b/u.test(
          descendantsOf(shape, 't')
            .map(({ textContent }) => textContent ?? '')
            .join(''),
        );
      return Number.isNaN(size) || text.trim() === '' ? [] : [{ size: size / 100, text, isSmallPrint }];
    });
  });

const trigrams = (text: string): Set<string> => {
  const words = wordsIn(text.toLowerCase());
  return new Set(
    words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`),
  );
};

const overlap = (notes: string, slide: string): number => {
  const own = [...trigrams(notes)];
  const other = trigrams(slide);
  return own.length === 0 ? 0 : own.filter((it) => other.has(it)).length / own.length;
};

const decision =
  /approve|agree|authorise|authorize|endorse|release|genehmig|beschließ|freigeb|zustimm|bewillig/iu;

const withPlaces = (element: Element): string[] =>
  descendantsOf(element, 'ph').map((mark) => attribute(mark, 'type') ?? 'obj');

export const slides: FileRule[] = [
  {
    id: 'STR-07',
    holds: 'Titles alone tell ask, problem, result, doubt and next step.',
    severity: 'must',
    asks: both(isDeck, isOf('deck')),
    judge: (file) => {
      const all = titles(file).join(' ');
      const digits = all.match(/\d/gu)?.length ?? 0;
      return each(
        [
          ['a decision', decision.test(all)],
          ['ten digits', digits >= 10],
          [
            'a doubt',
            /not (?:yet )?know|risk|depend|lose|loss|wrong|Risik|Verlust|falsch|wissen/iu.test(all),
          ],
          ['a next step', /decision|live|stop|next|gate|decide|Entscheid|Stopp|Schritt|Gate/iu.test(all)],
        ] as const,
        ([, holds]) => holds,
        ([what]) => `no title says ${what}`,
      );
    },
  },
  {
    id: 'STR-08',
    holds: 'No slide holds more words than the fullest shape carries.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        slideTexts(file).map(
          (passages) => wordsIn(textOf(passages.filter(inRoles('body', 'item', 'figure', 'title')))).length,
        ),
        (count) => count <= 230,
        (count, index) => `slide ${index + 1}: ${count} words`,
      ),
  },
  {
    id: 'STR-09',
    holds: 'A deck for the board has at most 18 slides before its appendix, a pitch five.',
    severity: 'must',
    asks: both(isDeck, isOf('deck', 'pitch')),
    judge: (file) => {
      const count = mainSlides(file);
      return once(count <= (file.document === 'pitch' ? 5 : 18), `${count} slides in the main part`);
    },
  },
  {
    id: 'STR-10',
    holds: 'A decision stands on one of the last two slides of the main part.',
    severity: 'should',
    asks: isDeck,
    judge: (file) => {
      const last = mainSlides(file);
      const texts = slideTexts(file).slice(Math.max(0, last - 2), last);
      return once(decision.test(textOf(texts.flat())), 'no decision at the end');
    },
  },
  {
    id: 'SLD-01',
    holds: 'Each title is a claim of at most 15 words.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        titles(file),
        (title) => !isVerbless(title) && wordsIn(withoutPlace(title)).length <= 15 && !title.endsWith(':'),
        (title, index) => `slide ${index + 1}: ${title}`,
      ),
  },
  {
    id: 'SLD-03',
    holds: 'No two slides have one title.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => {
      const all = titles(file).map((it) => it.toLowerCase());
      return each(
        all,
        (title, index) => all.indexOf(title) === index,
        (title) => title,
      );
    },
  },
  {
    id: 'SLD-04',
    holds: 'Each title stands in the place that the layout keeps for it.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => each(titles(file), (title) => title.trim() !== '', slideNumber),
  },
  {
    id: 'SLD-05',
    holds: 'No text under 12 points; what is read 14 or more.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => {
      const runs = file.slides.flatMap(({ root }, index) =>
        runSizes(root).map((run) => ({ ...run, slide: index + 1 })),
      );
      return each(
        runs,
        ({ size, isSmallPrint }) => size >= 12 && (isSmallPrint || size >= 14),
        ({ size, text, slide }) => `slide ${slide}: ${size} pt “${text.slice(0, 40)}”`,
      );
    },
  },
  {
    id: 'SLD-08',
    holds: 'Notes have 30 to 180 words and do not read the slide out.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        slideTexts(file).slice(0, mainSlides(file)),
        (passages) => {
          const notes = textOf(passages.filter(inRoles('note')));
          const count = wordsIn(notes).length;
          return (
            count >= 30 &&
            count <= 180 &&
            overlap(notes, textOf(passages.filter(({ role }) => role !== 'note'))) < 0.5
          );
        },
        (passages, index) =>
          `slide ${index + 1}: ${wordsIn(textOf(passages.filter(inRoles('note')))).length} words of notes`,
      ),
  },
  {
    id: 'SLD-09',
    holds: 'A slide with numbers says where they come from.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        slideTexts(file),
        (passages) =>
          !passages.some((it) => inRoles('body', 'item', 'figure', 'cell')(it) && /\d/u.test(it.text)) ||
          passages.some(inRoles('source')) ||
          passages.some(({ text }) => /(?:Source|Quelle)[^.]*[:.]/u.test(text)),
        (passages, index) => `slide ${index + 1}: ${titleOf(passages)}`,
      ),
  },
  {
    id: 'SLD-10',
    holds: 'Each slide shows its number.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => each(file.slides, ({ root }) => withPlaces(root).includes('sldNum'), slideNumber),
  },
  {
    id: 'SLD-11',
    holds: 'Six of ten slides show a chart, a table or a drawing.',
    severity: 'should',
    asks: both(isDeck, isOf('deck')),
    judge: (file) => {
      const plain = file.slides.filter(
        ({ root }) =>
          descendantsOf(root, 'graphicFrame').length + descendantsOf(root, 'pic').length === 0 &&
          descendantsOf(root, 'prstGeom').filter((shape) => attribute(shape, 'prst') !== 'line').length < 4,
      );
      return share(
        plain.map((slide) => `slide ${file.slides.indexOf(slide) + 1}`),
        file.slides.length,
        0.4,
      );
    },
  },
  {
    id: 'SLD-12',
    holds: 'Nothing moves.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        file.slides,
        ({ root }) => descendantsOf(root, 'timing').length + descendantsOf(root, 'transition').length === 0,
        slideNumber,
      ),
  },
  {
    id: 'SLD-13',
    holds: 'No place is left empty.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => {
      const places = file.slides.flatMap(({ root }, index) =>
        descendantsOf(root, 'sp')
          .filter((shape) => descendantsOf(shape, 'ph').length > 0)
          .map((shape) => ({ shape, slide: index + 1 })),
      );
      return each(
        places,
        ({ shape }) =>
          descendantsOf(shape, 'fld').length > 0 ||
          descendantsOf(shape, 't').some(({ textContent }) => (textContent ?? '').trim() !== ''),
        ({ slide }) => `slide ${slide}`,
      );
    },
  },
  {
    id: 'SLD-14',
    holds: 'The parts have names.',
    severity: 'should',
    asks: both(isDeck, isOf('deck')),
    judge: (file) => each(file.slides, ({ part }) => part.trim() !== '', slideNumber),
  },
  {
    id: 'SLD-15',
    holds: 'At most two font families.',
    severity: 'should',
    asks: isDeck,
    judge: (file) => {
      const faces = new Set(
        file.slides.flatMap(({ root }) =>
          descendantsOf(root, 'latin').flatMap((font) => attribute(font, 'typeface') ?? []),
        ),
      );
      return once(faces.size <= 2, [...faces].join(', '));
    },
  },
  {
    id: 'SLD-16',
    holds: 'What a title counts is shown on its slide.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        slideTexts(file),
        (passages, index) => {
          const shown = new Set(
            digitsIn(
              `${textOf(passages.filter(({ role }) => role !== 'title' && role !== 'note'))} ${chartText(file, index + 1)}`,
            ),
          );
          // A year, the number of things told, and what continues a slide are read off the words.
          return digitsIn(titleOf(passages))
            .filter((it) => !/^20\d\d$|^\d$/u.test(it))
            .every((it) =>
              [...shown, ...sumsDrawn(file, index + 1)].some(
                (digits) => digits.startsWith(it) || isRounded(it, digits),
              ),
            );
        },
        (passages, index) => `slide ${index + 1}: ${titleOf(passages)}`,
      ),
  },
  {
    id: 'PPT-01',
    holds: 'No two shapes of a slide have one number.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        file.slides,
        ({ root }) => {
          const ids = descendantsOf(root, 'cNvPr').map((shape) => attribute(shape, 'id'));
          return new Set(ids).size === ids.length;
        },
        slideNumber,
      ),
  },
  {
    id: 'PPT-02',
    holds: 'Charts, tables and pictures are told in words.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => {
      const frames = file.slides.flatMap(({ root }, index) =>
        descendantsOf(root)
          .filter(({ localName }) => localName === 'graphicFrame' || localName === 'pic')
          .map((frame) => ({
            told: attribute(descendantsOf(frame, 'cNvPr')[0], 'descr') ?? '',
            slide: index + 1,
          })),
      );
      return each(
        frames,
        ({ told }) => told.length >= 15,
        ({ slide, told }) => `slide ${slide}: ${told}`,
      );
    },
  },
  {
    id: 'PPT-03',
    holds: 'Tables mark their head.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        file.slides.flatMap(({ root }) => descendantsOf(root, 'tblPr')),
        (properties) => attribute(properties, 'firstRow') === '1',
        () => 'a table without a head',
      ),
  },
  {
    id: 'PPT-04',
    holds: 'The title is read first, then the kicker.',
    severity: 'must',
    asks: isDeck,
    judge: (file) =>
      each(
        file.slides,
        ({ root }) => {
          const tree = descendantsOf(root, 'spTree')[0];
          const shapes =
            tree === undefined ? [] : childrenOf(tree).filter(({ localName }) => localName === 'sp');
          const kicker = shapes.findIndex((shape) =>
            (attribute(descendantsOf(shape, 'cNvPr')[0], 'name') ?? '').startsWith('Part '),
          );
          return (
            shapes[0] !== undefined &&
            withPlaces(shapes[0]).some((type) => type === 'title' || type === 'ctrTitle') &&
            (kicker === -1 || kicker === 1)
          );
        },
        slideNumber,
      ),
  },
  {
    id: 'PPT-05',
    holds: 'Each run says its language.',
    severity: 'should',
    asks: isDeck,
    judge: (file) =>
      each(
        file.slides.flatMap(({ root }) => descendantsOf(root, 'r')),
        (run) => (attribute(childAt(run, 'rPr'), 'lang') ?? '') !== '',
        (run) => childAt(run, 't')?.textContent ?? '',
      ),
  },
];

import { madeOnce } from '../data/made-once.ts';
import { wordCount } from '../data/word-count.ts';
import { type Deck, isSource, type Slide, type SlideLayout, textOf } from '../document/index.ts';
import { type Area, gridCeiling } from './area.ts';
import { dividedSlide } from './divided-slide.ts';
import { footerBox, kickerBox, numberBox } from './furniture.ts';
import type { Box, LaidOutDeck, LaidOutSlide, TitleBox } from './laid-out.ts';
import { assigned } from './layouts/assigned.ts';
import { composedLayout } from './layouts/compose-layout.ts';
import type { LayoutDefinition } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';
import { boxOnNight } from './looks/on-night.ts';
import type { Measure } from './measure.ts';
import { noteParagraphs } from './notes.ts';
import type { Typesetter } from './paragraphs.ts';
import type { PieceContext } from './pieces/piece.ts';
import { coverSlide, dividerSlide } from './opening-slides.ts';
import { inReadingOrder } from './reading-order.ts';
import { type Attempt, stacked } from './layouts/stack.ts';
import { placedSources, withoutSources } from './sources.ts';
import {
  type Ground,
  type LayoutRole,
  layoutFor,
  type ProfileLayout,
  type TemplateProfile,
  type TitleStyle,
} from './template-profile.ts';
import { titleBox, titleSize } from './title.ts';
import type { TypeScale } from './type-scale.ts';
import {
  inches,
  largerScales,
  lastScales,
  raisedTo,
  scarceScales,
  smallerScales,
  smallestOn,
  usualScale,
} from './type-scale.ts';

/** Below this share of its area a slide has few words, and what carries the meaning is set larger. */
const FEW_WORDS = 0.45;
/** Text below this size is worth a remark. */
const COMFORTABLE = 14;
/** Content narrower than this, in inches, has its columns under each other. */
const NARROW = 9.5;
/** Between the lines of a claim, as a multiple of its size, and under it in a panel, in inches. */
const CLAIM_LINE = 1.2;
const UNDER_CLAIM = 0.3;
/** A claim that fills its panel leaves no less than this, in inches, for what it then says does not fit. */
const LEAST_ASIDE = 0.1;

/** Text in the cells of a table may be so small where there is less room than on ours. */
const IN_SCARCE_TABLE = 12;

/** A base of somebody else has less room: its title stands higher, and its foot. */
const isScarce = ({ layouts: known }: TemplateProfile): boolean => known.ask === undefined;

/** Whether nothing that is read had to be set below the least size. */
const isReadable = ({ body, table, small }: TypeScale, profile: TemplateProfile): boolean =>
  body >= COMFORTABLE && table >= (isScarce(profile) && small >= COMFORTABLE ? IN_SCARCE_TABLE : COMFORTABLE);

interface Composed {
  boxes: Box[];
  fits: boolean;
  scale: TypeScale;
}

/** At the usual scale when it fits; smaller step by step when it does not; larger when there is little to say. */
const chosenAttempt = (
  tried: (scale: TypeScale) => Attempt,
  profile: TemplateProfile,
): Attempt & { scale: TypeScale } => {
  const attempt = (scale: TypeScale): Attempt => tried(raisedTo(smallestOn(profile), scale));
  const usual = attempt(usualScale);
  if (usual.fits && usual.fullness < FEW_WORDS) {
    for (const scale of largerScales) {
      const larger = attempt(scale);
      if (larger.fits) return { ...larger, scale };
    }
  }
  if (usual.fits) return { ...usual, scale: usualScale };
  let smaller = { ...usual, scale: usualScale };
  for (const scale of [...smallerScales, ...(isScarce(profile) ? scarceScales : []), ...lastScales]) {
    smaller = { ...attempt(scale), scale };
    if (smaller.fits) return smaller;
  }
  return smaller;
};

/** A slide with its boxes and its claim; the deck gives it a number and a footer. */
type ComposedSlide = Composed & { role: LayoutRole; title: TitleBox; titleFits: boolean };

/** Between a claim and what stands under it, in inches. */
const UNDER_TITLE = 0.2;

/** Where the words of a claim end in their place, at its foot at the latest: there they are set smaller. */
const endOfClaim = ({ y, h, mostLines, size }: TitleBox, { anchor, inset }: TitleStyle): number => {
  const height = Math.min(inches(mostLines * size * CLAIM_LINE), h - inset.down);
  if (anchor === 'bottom') return y + h - inset.down;
  return anchor === 'top' ? y + inset.down + height : y + h / 2 + height / 2;
};

/** Under a claim of one line the content begins higher, where the base lets it; under one of other people's, below its words. */
const contentUnder = (
  title: TitleBox,
  { content, clearFrom, risesTo, ground, titleStyle }: ProfileLayout,
): Area => {
  const top = ground !== null || title.mostLines > 1 ? content.y : (risesTo ?? content.y);
  const under = risesTo === null && ground === null ? endOfClaim(title, titleStyle) + UNDER_TITLE : top;
  const y = gridCeiling(Math.min(top, Math.max(clearFrom, under)));
  return { ...content, y, h: Number((content.y + content.h - y).toFixed(2)) };
};

/** The free part of a panel begins under its claim, however many lines that takes. */
const groundUnder = ({ y, h, mostLines, size }: TitleBox, { ground }: ProfileLayout): Ground | null => {
  if (ground === null || ground.aside === null) return ground;
  const { aside } = ground;
  const top = Number((y + Math.min(h, inches(mostLines * size * CLAIM_LINE)) + UNDER_CLAIM).toFixed(2));
  const left = Math.max(LEAST_ASIDE, aside.y + aside.h - top);
  return { ...ground, aside: { ...aside, y: top, h: Number(left.toFixed(2)) } };
};

const boxesIn = (slide: Slide, area: Area, ground: Ground | null, context: PieceContext): Attempt => {
  const composed = (layout: SlideLayout): Attempt | null =>
    composedLayout(layouts[layout], slide.blocks, area, ground, context);
  return composed(slide.layout) ?? composed('text') ?? stacked([], area);
};

interface Setting {
  slide: Slide;
  role: LayoutRole;
  deckTitle: number;
  language: string;
}

/** With a claim of at most a size, where it stands in a panel together with other words. */
const composedUnder = (
  { slide, role, deckTitle, language }: Setting,
  typesetter: Typesetter,
  most?: number,
): ComposedSlide => {
  const { profile } = typesetter;
  const layout = layoutFor(profile, role);
  const { box: title, fits: titleFits } = titleBox(slide.title, deckTitle, layout, typesetter, most);
  const sources = placedSources(slide, { ...layout, content: contentUnder(title, layout) }, typesetter);
  const isNarrow = profile.layouts['title-only'].content.w < NARROW;
  const attemptUnder = (ground: Ground | null) =>
    chosenAttempt((scale) => {
      const context: PieceContext = {
        ...typesetter,
        scale,
        claim: textOf(slide.title),
        isNarrow,
        language,
      };
      return boxesIn({ ...slide, blocks: sources.blocks }, sources.area, ground, context);
    }, profile);
  // Room for a wider font on night is kept where there is any, and divides no slide.
  const roomy = attemptUnder(groundUnder(title, layout));
  const isTight = layout.ground !== null && !(roomy.fits && isReadable(roomy.scale, profile));
  const { boxes, fits, scale } = isTight
    ? attemptUnder(groundUnder({ ...title, mostLines: title.lines.length }, layout))
    : roomy;
  const drawn = [...boxes, ...sources.boxes];
  const isNight = layout.ground !== null && layout.ground.aside === null;
  return { boxes: isNight ? drawn.map(boxOnNight) : drawn, fits, scale, role, title, titleFits };
};

/** Sizes of a claim that shares its panel, largest first. */
const IN_PANEL = [34, 28, 24, 22] as const;

const composedAs = (setting: Setting, typesetter: Typesetter): ComposedSlide => {
  const { ground } = layoutFor(typesetter.profile, setting.role);
  if (ground === null || ground.aside === null) return composedUnder(setting, typesetter);
  let composed = composedUnder(setting, typesetter, IN_PANEL[0]);
  for (const most of IN_PANEL.slice(1)) {
    if (composed.fits && composed.titleFits && isReadable(composed.scale, typesetter.profile))
      return composed;
    composed = composedUnder(setting, typesetter, most);
  }
  return composed;
};

/** The shape of a slide, where its blocks are of that shape. */
const shapeOf = (slide: Slide): LayoutDefinition | null => {
  const definition = layouts[slide.layout];
  return assigned(definition, withoutSources(slide)) === null ? null : definition;
};

/** Blocks of another shape than the slide's stand as the blocks that they are, on as many slides as they take. */
const inItsShape = (slide: Slide): Slide =>
  shapeOf(slide) === null ? { ...slide, layout: layouts[slide.layout].fallback } : slide;

/** The layout of the base that a slide stands on: its shape's own where it is of that shape and the base has it. */
const roleOf = (slide: Slide, { layouts: known }: TemplateProfile): LayoutRole => {
  const role = shapeOf(slide)?.role ?? 'title-only';
  return known[role] === undefined ? 'title-only' : role;
};

/** A slide of words alone goes into the base file's placeholder for text, where PowerPoint's outline shows it. */
const composedSlide = (
  slide: Slide,
  deckTitle: number,
  language: string,
  typesetter: Typesetter,
): ComposedSlide => {
  const { profile } = typesetter;
  const wordsOnly = slide.blocks.every(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'heading',
  );
  if (slide.layout === 'text' && wordsOnly && profile.layouts.content.body !== null) {
    const composed = composedAs({ slide, role: 'content', deckTitle, language }, typesetter);
    const [first] = composed.boxes;
    if (first?.kind === 'text' && first.fill === null && composed.boxes.length <= 2) {
      const boxes = composed.boxes.map((box) =>
        box === first ? { ...first, placeholder: 'body' as const } : box,
      );
      return { ...composed, boxes, role: 'content' };
    }
  }
  return composedAs({ slide, role: roleOf(slide, profile), deckTitle, language }, typesetter);
};

/** A few words more than a shape carries are not worth a remark. */
const TOLERATED = 1.1;

/** All words on a slide but those of its sources; a chart has its own. */
const wordsOn = ({ blocks, title }: Slide, boxes: readonly Box[]): number => {
  const sources = new Set(blocks.filter(isSource).map(({ id }) => id));
  const paragraphs = boxes.flatMap((box) => {
    if (sources.has(box.blockId)) return [];
    if (box.kind === 'table')
      return box.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
    return box.kind === 'text' && !box.decorative ? box.paragraphs : [];
  });
  return wordCount(textOf(title)) + paragraphs.reduce((sum, { runs }) => sum + wordCount(textOf(runs)), 0);
};

const remarksOn = (
  slide: Slide,
  { boxes, fits, titleFits, scale }: ComposedSlide,
  profile: TemplateProfile,
): string[] => {
  const name = `“${textOf(slide.title)}”`;
  if (!fits || !titleFits)
    return [`The slide ${name} holds more than fits. Shorten it, or make it two slides.`];
  const { table, body } = scale;
  if (!isReadable(scale, profile))
    return [
      `The text of the slide ${name} had to be set at ${Math.min(table, body)} points to fit. Fewer words would read better.`,
    ];
  if (slide.saidOnly !== undefined)
    return [`The slide ${name} had no room for its last words. They stand in its notes.`];
  const { words: most } = layouts[slide.layout];
  const words = wordsOn(slide, boxes);
  return most !== undefined && words > most * TOLERATED
    ? [`The slide ${name} has ${words} words, and its shape carries ${most} well. Fewer would read better.`]
    : [];
};

/** What a slide takes from the deck around it. */
interface InDeck {
  index: number;
  deckTitle: number;
  footer: string;
}

const laidOutSlide = (
  slide: Slide,
  composed: ComposedSlide,
  { index, footer }: InDeck,
  typesetter: Typesetter,
): LaidOutSlide => {
  const { boxes, fits, role, title, titleFits } = composed;
  const layout = layoutFor(typesetter.profile, role);
  return {
    slideId: slide.id,
    number: index + 1,
    part: slide.part,
    layoutRole: role,
    title,
    kicker: kickerBox(slide, layout, smallestOn(typesetter.profile)),
    boxes: inReadingOrder(boxes, layout.ground?.aside ?? null),
    footer: footerBox(footer, layout, typesetter),
    numberBox: numberBox(index + 1, layout, smallestOn(typesetter.profile)),
    notes: noteParagraphs(slide.notes),
    fits: fits && titleFits,
    remarks: remarksOn(slide, composed, typesetter.profile),
  };
};

/** The organisation, the meeting, the edition and how far the deck may travel: the reader knows what it is about. */
const footerOf = ({ classification, footer }: Deck): string =>
  [footer.includes(classification) ? '' : classification, footer].filter((part) => part !== '').join(' · ');

/** What is found once for each slide; a slide is never changed, so it goes by the slide itself. */
const once = <Result extends object>(find: (slide: Slide) => Result): ((slide: Slide) => Result) => {
  const found = new WeakMap<Slide, Result>();
  return (slide) => {
    const result = found.get(slide) ?? find(slide);
    found.set(slide, result);
    return result;
  };
};

/**
 * Lays out decks for one base file, again and again: a slide that it has laid out before, in the same place of a deck
 * with the same footer, is the same object again.
 */
export const deckLayout = (profile: TemplateProfile, measure: Measure): ((deck: Deck) => LaidOutDeck) => {
  const typesetter: Typesetter = { profile, measure };
  const composedFor = madeOnce((language) =>
    madeOnce((deckTitle) => once((slide) => composedSlide(slide, Number(deckTitle), language, typesetter))),
  );
  const dividedFor = madeOnce((language) =>
    madeOnce((deckTitle) => {
      const composed = composedFor(language)(deckTitle);
      // A claim that is too long for its place is no shorter on two slides.
      const fitsWell = (part: Slide): boolean => {
        const { fits, scale } = composed(part);
        return fits && isReadable(scale, profile);
      };
      return once((given) => {
        const slide = inItsShape(given);
        const parts = dividedSlide(slide, language, fitsWell);
        const { fallback } = layouts[slide.layout];
        if (fallback === slide.layout || parts.every(fitsWell)) return parts;
        // What its shape holds on no number of slides may stand as the blocks that it is.
        const plain = dividedSlide({ ...slide, layout: fallback }, language, fitsWell);
        return plain.every(fitsWell) ? plain : parts;
      });
    }),
  );
  const last = new WeakMap<Slide, InDeck & { slide: LaidOutSlide }>();
  return (deck) => {
    const deckTitle = titleSize(deck.slides, profile, typesetter);
    const composed = composedFor(deck.language)(String(deckTitle));
    const divided = dividedFor(deck.language)(String(deckTitle));
    const footer = footerOf(deck);
    const laidOut = (slide: Slide, index: number): LaidOutSlide => {
      const known = last.get(slide);
      if (known?.index === index && known.deckTitle === deckTitle && known.footer === footer)
        return known.slide;
      const inDeck = { index, deckTitle, footer };
      const made = laidOutSlide(slide, composed(slide), inDeck, typesetter);
      last.set(slide, { ...inDeck, slide: made });
      return made;
    };
    const cover = coverSlide(deck, footer, typesetter);
    const slides: LaidOutSlide[] = cover === null ? [] : [cover];
    let part = '';
    for (const slide of deck.slides.flatMap((each) => divided(each))) {
      const divider = slide.part === part ? null : dividerSlide(slide.part, slides.length + 1, typesetter);
      if (divider !== null) slides.push(divider);
      slides.push(laidOut(slide, slides.length));
      ({ part } = slide);
    }
    return { profile, language: deck.language, slides };
  };
};

/** Where everything stands on every slide, for one base file. Nothing else decides a place, a size or a line break. */
export const layoutDeck = (deck: Deck, profile: TemplateProfile, measure: Measure): LaidOutDeck =>
  deckLayout(profile, measure)(deck);

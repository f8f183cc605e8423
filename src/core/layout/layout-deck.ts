import { madeOnce } from '../data/made-once.ts';
import type { Deck, Slide } from '../document/index.ts';
import { textOf } from '../document/index.ts';
import type { Box, LaidOutDeck, LaidOutSlide } from './laid-out.ts';
import { dividedSlide } from './divided-slide.ts';
import { footerBox, numberBox } from './furniture.ts';
import type { Measure } from './measure.ts';
import { noteParagraphs } from './notes.ts';
import type { Typesetter } from './paragraphs.ts';
import type { PieceContext } from './pieces/piece.ts';
import { inReadingOrder } from './reading-order.ts';
import { slideComposers } from './slides/slide-composers.ts';
import type { Attempt } from './slides/stack.ts';
import { placedSources } from './sources.ts';
import type { LayoutRole, TemplateProfile } from './template-profile.ts';
import { titleBox, titleSize } from './title.ts';
import type { TypeScale } from './type-scale.ts';
import { largerScales, smallerScales, usualScale } from './type-scale.ts';

/** Below this share of its area a slide has few words, and they are set larger. */
const FEW_WORDS = 0.5;
/** Body text below this size is worth a remark. */
const COMFORTABLE = 16;

interface Composed {
  boxes: Box[];
  fits: boolean;
  scale: TypeScale;
}

/** At the usual scale when it fits; smaller step by step when it does not; larger when there is little to say. */
const chosenAttempt = (attempt: (scale: TypeScale) => Attempt): Attempt & { scale: TypeScale } => {
  const usual = attempt(usualScale);
  if (usual.fits && usual.fullness < FEW_WORDS) {
    for (const scale of largerScales) {
      const larger = attempt(scale);
      if (larger.fits) return { ...larger, scale };
    }
  }
  if (usual.fits) return { ...usual, scale: usualScale };
  let smaller = { ...usual, scale: usualScale };
  for (const scale of smallerScales) {
    smaller = { ...attempt(scale), scale };
    if (smaller.fits) return smaller;
  }
  return smaller;
};

/** A slide with its boxes; the deck gives it a number, a footer and the size of its claim. */
type ComposedSlide = Composed & { role: LayoutRole };

const composedAs = (slide: Slide, role: LayoutRole, typesetter: Typesetter): Composed => {
  const sources = placedSources(slide, typesetter.profile.layouts[role], typesetter);
  const claim = textOf(slide.title);
  const compose = slideComposers[slide.layout];
  const { boxes, fits, scale } = chosenAttempt((scale) => {
    const context: PieceContext = { ...typesetter, scale, claim, cardAnchor: 'middle' };
    return compose(sources.blocks, sources.area, context);
  });
  return { boxes: [...boxes, ...sources.boxes], fits, scale };
};

/** A slide of words alone goes into the base file's placeholder for text, where PowerPoint's outline shows it. */
const composedSlide = (slide: Slide, typesetter: Typesetter): ComposedSlide => {
  const { body } = typesetter.profile.layouts.content;
  const wordsOnly = slide.blocks.every(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'heading',
  );
  if (slide.layout === 'text' && wordsOnly && body !== null) {
    const composed = composedAs(slide, 'content', typesetter);
    const [first] = composed.boxes;
    if (first?.kind === 'text' && first.fill === null && composed.boxes.length <= 2) {
      const boxes = composed.boxes.map((box) =>
        box === first ? { ...first, placeholder: 'body' as const } : box,
      );
      return { ...composed, boxes, role: 'content' };
    }
  }
  return { ...composedAs(slide, 'title-only', typesetter), role: 'title-only' };
};

const remarksOn = (slide: Slide, fits: boolean, { body }: TypeScale): string[] => {
  const name = `“${textOf(slide.title)}”`;
  if (!fits) return [`The slide ${name} holds more than fits. Shorten it, or make it two slides.`];
  return body < COMFORTABLE
    ? [`The text of the slide ${name} had to be set at ${body} points to fit. Fewer words would read better.`]
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
  { boxes, fits, scale, role }: ComposedSlide,
  { index, deckTitle, footer }: InDeck,
  typesetter: Typesetter,
): LaidOutSlide => {
  const title = titleBox(slide.title, deckTitle, typesetter.profile.layouts[role], typesetter);
  return {
    slideId: slide.id,
    number: index + 1,
    part: slide.part,
    layoutRole: role,
    title: title.box,
    boxes: inReadingOrder(boxes),
    footer: footerBox(footer, typesetter.profile.layouts[role], typesetter),
    numberBox: numberBox(index + 1, typesetter.profile.layouts[role]),
    notes: noteParagraphs(slide.notes),
    fits: fits && title.fits,
    remarks: remarksOn(slide, fits && title.fits, scale),
  };
};

/** What the deck is about stands on every slide whose claim does not say it; a single slide travels alone. */
const footerOf = ({ title, classification, footer }: Deck, claim: string): string =>
  [
    claim.includes(title) || footer.includes(title) ? '' : title,
    footer.includes(classification) ? '' : classification,
    footer,
  ]
    .filter((part) => part !== '')
    .join(' · ');

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
  const composed = once((slide) => composedSlide(slide, typesetter));
  const divided = madeOnce((language) =>
    once((slide) => dividedSlide(slide, language, (part) => composed(part).fits)),
  );
  const last = new WeakMap<Slide, InDeck & { slide: LaidOutSlide }>();
  const laidOut = (slide: Slide, inDeck: InDeck): LaidOutSlide => {
    const known = last.get(slide);
    const { index, deckTitle, footer } = inDeck;
    if (known?.index === index && known.deckTitle === deckTitle && known.footer === footer)
      return known.slide;
    const made = laidOutSlide(slide, composed(slide), inDeck, typesetter);
    last.set(slide, { ...inDeck, slide: made });
    return made;
  };
  return (deck) => {
    const slides = deck.slides.flatMap(divided(deck.language));
    const titles = slides.map(({ title }) => title);
    const deckTitle = titleSize(titles, profile.layouts['title-only'], typesetter);
    return {
      profile,
      language: deck.language,
      slides: slides.map((slide, index) =>
        laidOut(slide, { index, deckTitle, footer: footerOf(deck, textOf(slide.title)) }),
      ),
    };
  };
};

/** Where everything stands on every slide, for one base file. Nothing else decides a place, a size or a line break. */
export const layoutDeck = (deck: Deck, profile: TemplateProfile, measure: Measure): LaidOutDeck =>
  deckLayout(profile, measure)(deck);

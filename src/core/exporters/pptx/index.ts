import { type LaidOutSlide, layoutDeck, measureText, ourProfile } from '../../layout/index.ts';
import type { Exporter } from '../exporter.ts';
import { checkedFile } from '../office/self-check.ts';
import { openedBase } from './base-package.ts';
import { grafted } from './graft.ts';
import { readyBase } from './inspect-template.ts';
import { ourBaseFile } from './our-base-file.ts';
import { inItsSize, inOurSize } from './resized.ts';
import { slideBodies } from './slide-bodies.ts';

export { templateProfile } from './inspect-template.ts';

/** So many times the slides that were told are worth a word. */
const MANY_MORE = 1.4;

/** What a base that leaves little room does to a deck. */
const roomRemarks = (told: number, drawn: number): string[] =>
  drawn > told * MANY_MORE
    ? [
        `The company file leaves so little room under its titles that ${told} slides became ${drawn}; a layout with a lower title and less around it would take fewer.`,
      ]
    : [];

/** What only opens the deck or its appendix takes no room from what is told. */
const isTold = ({ layoutRole }: LaidOutSlide): boolean => layoutRole !== 'cover' && layoutRole !== 'divider';

/** A PowerPoint deck on the masters of the company's file, or on ours. */
export const pptx: Exporter = {
  id: 'pptx',
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  write: async (document, { base, createdAt, onChecking }) => {
    if (document.kind !== 'deck') throw new Error(`PowerPoint draws decks, not a ${document.kind}`);
    const opened = openedBase(base ?? ourBaseFile());
    const { base: ready, profile } =
      base === null ? { base: opened, profile: ourProfile } : readyBase(opened);
    const deck = inItsSize(layoutDeck(document, inOurSize(profile), measureText), profile);
    const bytes = await grafted(ready, document, deck, await slideBodies(deck), createdAt);
    onChecking?.();
    return {
      bytes: checkedFile(bytes, document),
      remarks: [
        ...opened.remarks,
        ...profile.remarks,
        ...(base === null ? [] : roomRemarks(document.slides.length, deck.slides.filter(isTold).length)),
        ...deck.slides.flatMap(({ remarks }) => remarks),
      ],
    };
  },
};

import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Paper } from '../../document/index.ts';
import type { PageSetup } from './page.ts';
import { textRuns } from './runs.ts';
import type { FurnitureWords } from '../furniture-words.ts';

/** As a reader writes the day; a day without a time has no time zone. */
export const longDate = (day: string, language: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      )
    : day;

const twoEnds = (style: 'PaperHeader' | 'PaperFooter', page: PageSetup, left: TextRun[], right: TextRun[]) =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: page.measure }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...right],
  });

/** What the template puts there, how confidential the paper is, and which edition of it the reader holds. */
export const paperHeader = (
  { header = '', classification, edition, language }: Paper,
  page: PageSetup,
  words: FurnitureWords,
) => {
  const date = longDate(edition.date, language);
  const kept = [header, classification].filter((part) => part !== '').join(' · ');
  const held = `${words.edition} ${edition.number}${date === '' ? '' : `, ${words.exported} ${date}`}`;
  return new Header({
    children: [twoEnds('PaperHeader', page, textRuns(kept), textRuns(held))],
  });
};

/** What the template puts there and the page of how many; without the page where a company's header counts already. */
export const paperFooter = (
  { footer }: Paper,
  page: PageSetup,
  words: FurnitureWords,
  isNumbered: boolean,
) => {
  const number = new TextRun({
    children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      isNumbered
        ? twoEnds('PaperFooter', page, textRuns(footer), [number])
        : new Paragraph({ style: 'PaperFooter', children: textRuns(footer) }),
    ],
  });
};

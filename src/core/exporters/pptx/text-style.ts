import type { Element } from '@xmldom/xmldom';
import { attribute, childAt, numberAttribute } from './elements.ts';
import { EMU_PER_INCH } from './namespaces.ts';
import type { Placeholder } from './placeholders.ts';

/** What a placeholder says about its text, from the layout, then the master's placeholder, then the master's styles. */
export interface TextStyle {
  size: number;
  bold: boolean;
  capitals: boolean;
  align: 'start' | 'middle' | 'end';
  anchor: 'top' | 'middle' | 'bottom';
  colour: Element | undefined;
  inset: { across: number; down: number };
}

const ALIGN: Readonly<Record<string, TextStyle['align']>> = {
  l: 'start',
  ctr: 'middle',
  r: 'end',
  just: 'start',
};
const ANCHOR: Readonly<Record<string, TextStyle['anchor']>> = { t: 'top', ctr: 'middle', b: 'bottom' };

const firstSaid = <Value>(
  sources: readonly (Element | undefined)[],
  read: (element: Element) => Value | undefined,
): Value | undefined => {
  for (const source of sources) {
    const value = source === undefined ? undefined : read(source);
    if (value !== undefined) return value;
  }
  return undefined;
};

export const textStyleOf = (
  placeholder: Pick<Placeholder, 'element' | 'master'>,
  master: Element,
  styles: 'titleStyle' | 'bodyStyle' | 'otherStyle',
): TextStyle => {
  const holders = [placeholder.element, placeholder.master];
  const paragraphs = [
    ...holders.map((holder) => childAt(holder, 'txBody', 'lstStyle', 'lvl1pPr')),
    childAt(master, 'txStyles', styles, 'lvl1pPr'),
  ];
  // LibreOffice says how a place is set in the words that stand in it.
  const prompts = holders.map((holder) => childAt(holder, 'txBody', 'p'));
  const runs = [
    ...paragraphs.map((paragraph) => childAt(paragraph, 'defRPr')),
    ...prompts.map((prompt) => childAt(prompt, 'r', 'rPr') ?? childAt(prompt, 'endParaRPr')),
  ];
  const aligned = [...paragraphs, ...prompts.map((prompt) => childAt(prompt, 'pPr'))];
  const bodies = holders.map((holder) => childAt(holder, 'txBody', 'bodyPr'));
  const inset = (name: string, otherwise: number): number =>
    (firstSaid(bodies, (body) => numberAttribute(body, name)) ?? otherwise) / EMU_PER_INCH;
  const said = (name: string): string | undefined => firstSaid(runs, (run) => attribute(run, name));
  return {
    size: (firstSaid(runs, (run) => numberAttribute(run, 'sz')) ?? 1800) / 100,
    bold: ['1', 'true'].includes(said('b') ?? ''),
    capitals: said('cap') === 'all',
    align: ALIGN[firstSaid(aligned, (paragraph) => attribute(paragraph, 'algn')) ?? ''] ?? 'start',
    anchor: ANCHOR[firstSaid(bodies, (body) => attribute(body, 'anchor')) ?? ''] ?? 'top',
    colour: firstSaid(runs, (run) => childAt(run, 'solidFill')),
    inset: { across: inset('lIns', 91_440), down: inset('tIns', 45_720) },
  };
};

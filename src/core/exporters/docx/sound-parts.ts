import { elementsBelow, elementsIn, isElement, type XmlElement } from '../office/company/element.ts';

const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement[] = [],
): XmlElement => ({
  name,
  attributes,
  children,
});

/** Word repairs a cell, a note or a text box without a paragraph at its end. */
const HOLDS_PARAGRAPHS = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:txbxContent']);

const ENDS_WELL = new Set(['w:p', 'w:bookmarkEnd']);

export const withParagraphs = (root: XmlElement): XmlElement => {
  for (const each of [root, ...elementsBelow(root)]) {
    if (!HOLDS_PARAGRAPHS.has(each.name)) continue;
    const last = elementsIn(each).at(-1);
    if (last === undefined || !ENDS_WELL.has(last.name)) each.children.push(element('w:p'));
  }
  return root;
};

const BEFORE_PAGE = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
]);

/** A4 with the margins that Word proposes, for a file whose last section does not say its page. */
const usualPage = (): XmlElement[] => [
  element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
  element('w:pgMar', {
    'w:top': '1440',
    'w:right': '1440',
    'w:bottom': '1440',
    'w:left': '1440',
    'w:header': '708',
    'w:footer': '708',
    'w:gutter': '0',
  }),
];

/** A document with a body, and a last section that says its page: our blocks stand in it. */
export const soundBody = (root: XmlElement): XmlElement => {
  const body = elementsIn(root, 'w:body')[0] ?? element('w:body');
  const blocks = body.children.filter(isElement);
  const last = blocks.at(-1);
  const section = last?.name === 'w:sectPr' ? last : element('w:sectPr');
  const text = blocks.filter(({ name }) => name !== 'w:sectPr');
  if (elementsIn(section, 'w:pgSz').length === 0) {
    const inside = elementsIn(section);
    section.children = [
      ...inside.filter(({ name }) => BEFORE_PAGE.has(name)),
      ...usualPage(),
      ...inside.filter(({ name }) => !BEFORE_PAGE.has(name) && name !== 'w:pgMar'),
    ];
  }
  return {
    ...root,
    children: [
      ...elementsIn(root).filter(({ name }) => name !== 'w:body'),
      { ...body, children: [...(text.length === 0 ? [element('w:p')] : text), section] },
    ],
  };
};

/** Settings of a file as Word saves it now, for a company's file that says nothing of that. */
export const usualSettings = (): XmlElement =>
  element('w:settings', {}, [
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ]),
  ]);

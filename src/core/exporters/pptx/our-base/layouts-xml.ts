import type { Area } from '../../../layout/index.ts';
import { besideEachOther, ourProfile } from '../../../layout/index.ts';
import { SLIDE_NAMESPACES, XML_HEAD } from '../namespaces.ts';
import { numberFieldXml, placeholderXml, promptXml, treeXml } from './shapes-xml.ts';

const { content } = ourProfile.layouts['title-only'];
const [left = content, right = content] = besideEachOther(content, [1, 1], 0.3);

const text = (id: number, index: number, area: Area | null, prompt: string, type = ''): string =>
  placeholderXml({ id, name: `Text ${id}`, mark: `${type}idx="${index}"`, area, text: promptXml(prompt) });

const title = (area: Area | null, type = 'title', body = ''): string =>
  placeholderXml({
    id: 2,
    name: 'Title',
    mark: `type="${type}"`,
    area,
    body,
    text: promptXml('One sentence that claims something'),
  });

/** Date, footer and number stand as the master has them. */
const furniture = [
  placeholderXml({
    id: 20,
    name: 'Date',
    mark: 'type="dt" sz="half" idx="10"',
    area: null,
    text: '<a:p><a:endParaRPr lang="en-GB"/></a:p>',
  }),
  placeholderXml({
    id: 21,
    name: 'Footer',
    mark: 'type="ftr" sz="quarter" idx="11"',
    area: null,
    /** LibreOffice takes the look of a footer from the layout's words, and has none where these are missing. */
    text: promptXml('Footer'),
  }),
  placeholderXml({
    id: 22,
    name: 'Slide number',
    mark: 'type="sldNum" sz="quarter" idx="12"',
    area: null,
    text: numberFieldXml,
  }),
].join('');

const layout = (type: string, name: string, shapes: string): string =>
  `${XML_HEAD}<p:sldLayout ${SLIDE_NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}">${treeXml(shapes + furniture)}</p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

const centred = { ...content, y: 2.2, h: 1.6 };
const under = { ...content, y: 4, h: 1.2 };

/** In the order in which PowerPoint offers them; the first is the one that charts, tables and asks stand on. */
export const ourLayouts: readonly string[] = [
  layout('titleOnly', 'Claim only', title(null)),
  layout('obj', 'Claim and text', title(null) + text(3, 1, null, 'What supports the claim')),
  layout(
    'twoObj',
    'Claim and two texts',
    title(null) +
      text(3, 1, left, 'On the left', 'sz="half" ') +
      text(4, 2, right, 'On the right', 'sz="half" '),
  ),
  layout('tbl', 'Claim and table', title(null) + text(3, 1, content, 'A table', 'type="tbl" ')),
  layout(
    'secHead',
    'Part',
    title(centred, 'title', ' anchor="b"') + text(3, 1, under, 'What this part answers', 'type="body" '),
  ),
  layout(
    'title',
    'Opening',
    title(centred, 'ctrTitle', ' anchor="b"') + text(3, 1, under, 'Meeting and day', 'type="subTitle" '),
  ),
];

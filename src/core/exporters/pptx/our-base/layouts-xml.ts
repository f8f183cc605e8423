import type { Area, ProfileLayout } from '../../../layout/index.ts';
import { besideEachOther, ourProfile } from '../../../layout/index.ts';
import { SLIDE_NAMESPACES, XML_HEAD } from '../namespaces.ts';
import { barXml, numberFieldXml, placeholderXml, promptXml, treeXml } from './shapes-xml.ts';

const { 'title-only': usual, ask = usual, vote = usual, story = usual } = ourProfile.layouts;
const { content } = usual;
const [left = content, right = content] = besideEachOther(content, [1, 1], 0.3);

const text = (id: number, index: number, area: Area | null, prompt: string, type = ''): string =>
  placeholderXml({ id, name: `Text ${id}`, mark: `${type}idx="${index}"`, area, text: promptXml(prompt) });

const title = (area: Area | null, type = 'title', body = '', style = ''): string =>
  placeholderXml({
    id: 2,
    name: 'Title',
    mark: `type="${type}"`,
    area,
    body,
    style,
    text: promptXml('One sentence that claims something'),
    shrinks: true,
  });

interface Feet {
  footer: Area | null;
  number: Area | null;
  /** The colour of both, where the ground is not the master's. */
  colour: string;
}

const asMaster: Feet = { footer: null, number: null, colour: '' };

const inColour = (colour: string): string =>
  colour === ''
    ? ''
    : `<a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

/** Date, footer and number stand as the master has them, unless a layout says otherwise. */
const furniture = ({ footer, number, colour }: Feet): string =>
  [
    placeholderXml({
      id: 20,
      name: 'Date',
      mark: 'type="dt" sz="half" idx="10"',
      area: null,
      style: inColour(colour),
      text: '<a:p><a:endParaRPr lang="en-GB"/></a:p>',
    }),
    placeholderXml({
      id: 21,
      name: 'Footer',
      mark: 'type="ftr" sz="quarter" idx="11"',
      area: footer,
      style: inColour(colour),
      /** LibreOffice takes the look of a footer from the layout's words, and has none where these are missing. */
      text: promptXml('Footer'),
    }),
    placeholderXml({
      id: 22,
      name: 'Slide number',
      mark: 'type="sldNum" sz="quarter" idx="12"',
      area: number,
      style: inColour(colour),
      text: numberFieldXml,
    }),
  ].join('');

const layout = (
  type: string,
  name: string,
  shapes: string,
  feet: Feet = asMaster,
  ground = '',
  showsMaster = true,
): string =>
  `${XML_HEAD}<p:sldLayout ${SLIDE_NAMESPACES}${showsMaster ? '' : ' showMasterSp="0"'} type="${type}" preserve="1"><p:cSld name="${name}">${ground}${treeXml(shapes + furniture(feet))}</p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

const claimStyle = ({ titleStyle }: ProfileLayout): string =>
  `<a:lvl1pPr><a:defRPr sz="${titleStyle.size * 100}"><a:solidFill><a:schemeClr val="${titleStyle.colour.slot}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

const claimOn = (profile: ProfileLayout): string => title(profile.title, 'title', '', claimStyle(profile));

/** A panel of night with the claim in it; the rule over the footer stands beside it, higher than the master's. */
const besideNight = (name: string, profile: ProfileLayout): string => {
  const panel = profile.ground?.panel ?? profile.content;
  const feet = { footer: profile.footer.area, number: profile.number.area, colour: '' };
  const { x, w } = profile.content;
  const rule = barXml(4, 'Footer rule', { x, y: profile.footer.area.y - 0.05, w, h: 0.01 }, 'bg1', 85);
  return layout(
    'titleOnly',
    name,
    barXml(3, 'Night', panel, 'tx2') + rule + claimOn(profile),
    feet,
    '',
    false,
  );
};

const onNight = (name: string, profile: ProfileLayout): string =>
  layout(
    'titleOnly',
    name,
    claimOn(profile),
    { footer: profile.footer.area, number: profile.number.area, colour: 'accent4' },
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  );

const centred = { ...content, y: 2.2, h: 1.6 };
const under = { ...content, y: 4, h: 1.2 };

/** In the order in which PowerPoint offers them; the first is the one that charts, tables and lists stand on. */
export const ourLayouts: readonly string[] = [
  layout('titleOnly', usual.name, title(null)),
  layout('obj', ourProfile.layouts.content.name, title(null) + text(3, 1, null, 'What supports the claim')),
  besideNight(ask.name, ask),
  besideNight(vote.name, vote),
  onNight(story.name, story),
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

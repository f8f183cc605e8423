import { ourProfile } from '../../../layout/index.ts';
import { DRAWING, XML_HEAD } from '../namespaces.ts';

const { colours, fonts, name } = ourProfile;

/** Accents 3 and 4 stand on night alone; accent 5 is our grey; accent 6 is for charts that people add by hand. */
const scheme: Readonly<Record<string, string>> = {
  dk1: colours.ink.hex,
  lt1: colours.background.hex,
  dk2: colours.night.hex,
  lt2: colours.paper.hex,
  accent1: colours.accent.hex,
  accent2: colours.adverse.hex,
  accent3: colours.lamp.hex,
  accent4: colours.mist.hex,
  accent5: colours.grey.hex,
  accent6: '6A4C93',
  hlink: colours.accent.hex,
  folHlink: colours.grey.hex,
};

const colourXml = Object.entries(scheme)
  .map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`)
  .join('');

const fontXml = (face: string): string =>
  `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Flat fills, plain lines, no effects: nothing on a slide throws a shadow. */
export const themeXml = (themeName: string = name): string =>
  `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="${themeName}"><a:themeElements>` +
  `<a:clrScheme name="${name}">${colourXml}</a:clrScheme>` +
  `<a:fontScheme name="${name}"><a:majorFont>${fontXml(fonts.heading)}</a:majorFont>` +
  `<a:minorFont>${fontXml(fonts.body)}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  `</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;

import type { Area } from '../../../layout/index.ts';
import { emu } from '../namespaces.ts';

export const transformXml = ({ x, y, w, h }: Area): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

interface PlaceholderXml {
  id: number;
  name: string;
  /** As `type="title"` or `idx="1"`. */
  mark: string;
  /** Null takes the place of the master. */
  area: Area | null;
  body?: string;
  style?: string;
  text: string;
  /** A program that lacks the font, and takes a wider one, sets the words smaller rather than over what follows. */
  shrinks?: boolean;
}

/** A placeholder of a master or a layout. */
export const placeholderXml = ({
  id,
  name,
  mark,
  area,
  body = '',
  style = '',
  text,
  shrinks = false,
}: PlaceholderXml): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${area === null ? '' : `${transformXml(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr>` +
  `<p:txBody><a:bodyPr${body}>${shrinks ? '<a:normAutofit/>' : ''}</a:bodyPr><a:lstStyle>${style}</a:lstStyle>${text}</p:txBody></p:sp>`;

export const promptXml = (text: string): string =>
  `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p>`;

export const numberFieldXml =
  '<a:p><a:fld id="{5A3B7C10-2D4E-4F60-8A91-0B1C2D3E4F50}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>';

/** A filled bar that says nothing, hidden from screen readers; darker where a percentage of its light is said. */
export const barXml = (id: number, name: string, area: Area, colour: string, light = 100): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  `<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>` +
  `<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transformXml(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
  `<a:solidFill><a:schemeClr val="${colour}">${light === 100 ? '' : `<a:lumMod val="${light * 1000}"/>`}</a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

export const treeXml = (shapes: string): string =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr/>' +
  `${shapes}</p:spTree>`;

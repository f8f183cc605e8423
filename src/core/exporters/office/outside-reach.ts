import { strFromU8 } from 'fflate';
import type { StoryDocument } from '../../document/index.ts';
import { CUSTOM_PART_NAMESPACE, documentProperties } from './custom-part.ts';
import { fieldFaults } from './field-faults.ts';
import { escapeXml } from './xml-text.ts';
import { type Parts, unzippedParts } from './zip-parts.ts';

/**
 * Looks over a finished file for anything that would reach out of it, run, or tell of another document. It reads the
 * bytes as they will be sent and knows nothing of what was taken out before: it takes the parts for text, not for trees.
 */

/** Every part that a file of ours can have. */
const OUR_PARTS = [
  /^\[Content_Types\]\.xml$/u,
  /^_rels\/\.rels$/u,
  /^docProps\/(?:core|app|custom)\.xml$/u,
  /^customXml\/(?:item\d+\.xml|itemProps\d+\.xml|_rels\/item\d+\.xml\.rels)$/u,
  /^word\/(?:_rels\/)?(?:document|styles|numbering|settings|fontTable|footnotes|endnotes|(?:header|footer)\w*)\.xml(?:\.rels)?$/u,
  /^ppt\/(?:_rels\/)?(?:presentation|presProps|tableStyles)\.xml(?:\.rels)?$/u,
  /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/(?:_rels\/)?\w+\.xml(?:\.rels)?$/u,
  /^(?:word|ppt)\/(?:theme|charts)\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?$/u,
  /^(?:word|ppt)\/media\/[\w-]+\.(?:png|jpe?g|gif|bmp|tiff|emf|wmf)$/u,
  /^(?:word|ppt)\/embeddings\/[\w-]+\.xlsx$/u,
];

const OUR_RELATIONSHIPS =
  /\/(?:officeDocument|core-properties|extended-properties|custom-properties|styles|numbering|settings|fontTable|theme|themeOverride|footnotes|endnotes|header|footer|image|hyperlink|chart|package|customXml|customXmlProps|slide|slideLayout|slideMaster|notesMaster|notesSlide|presProps|tableStyles)$/u;

const OPENS_ON_CLICK = /^(?:https?:\/\/|mailto:)[^\s\\]+$/iu;

/** In a drawing `a:moveTo` is where an outline begins; in a text it is a tracked change. */
const ELEMENTS_OF_OTHERS =
  /<(?!a:moveTo[\s/>])(?:[\w-]+:)?(?:altChunk|subDoc|object|OLEObject|oleObj|control|contentPart|frameset|frame|dataBinding|docVars?|attachedTemplate|mailMerge|embed(?:Regular|Bold|Italic|BoldItalic)|embeddedFont|svgBlip|custData(?:Lst)?|tags|audioFile|videoFile|wavAudioFile|audioCd|quickTimeFile|snd|sndAc|sndTgt|movie|fldData|ffData|ins|del|moveFrom|moveTo|smartTag|rsids?|comment\w+|permStart|hlinkHover|hlinkMouseOver|ddeLink|oleLink|script|foreignObject|timing|transition)(?=[\s/>])/u;

const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Attributes that hold words of a person or the name of a vocabulary. */
const NO_ADDRESS =
  /^(?:xmlns(?::.*)?|uri|w:uri|descr|title|name|tooltip|w:tooltip|w:val|val|formatCode|mc:Ignorable)$/u;

const ADDRESS =
  /^\s*(?:[\\/]{2}|[a-z][a-z0-9+.-]+:[\\/]{2}|(?:javascript|vbscript|file|data|mhtml|ms-[a-z]+|ppaction):)|url\s*\(/iu;

const JUMP = /^ppaction:\/\/hlinkshowjump\?jump=\w+slide$/u;

const textOf = (parts: Parts, path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());

const relationshipFaults = (path: string, xml: string): string[] =>
  [...xml.matchAll(/<Relationship\s[^>]*>/gu)].flatMap(([tag]) => {
    const of = (name: string): string =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';
    const [type, target, mode] = [of('Type'), of('Target'), of('TargetMode')];
    if (!OUR_RELATIONSHIPS.test(type)) return [`${path}: refers to a part of the kind ${type}`];
    if (mode.toLowerCase() === 'external')
      return type.endsWith('/hyperlink') && OPENS_ON_CLICK.test(target)
        ? []
        : [`${path}: leads to ${target}`];
    const isBook = type.endsWith('/package');
    if (isBook && !path.includes('/charts/_rels/')) return [`${path}: holds an embedded object`];
    return /^\/\/|\\|^[a-z][a-z0-9+.-]*:|%2e%2e/iu.test(target) ? [`${path}: leads to ${target}`] : [];
  });

const markupFaults = (path: string, xml: string): string[] => {
  const element = ELEMENTS_OF_OTHERS.exec(xml)?.[0];
  const faults = element === undefined ? [] : [`${path}: holds ${element.slice(1)}`];
  for (const [tag] of xml.matchAll(/<[^!?/][^>]*>/gu)) {
    if (!/[:(\\]|\/\/|\son/iu.test(tag)) continue;
    for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? '';
      if (/^on[a-z]+$/iu.test(name)) faults.push(`${path}: starts something by ${name}`);
      else if (!NO_ADDRESS.test(name) && ADDRESS.test(value) && !(name === 'action' && JUMP.test(value)))
        faults.push(`${path}: ${name} leads to ${value}`);
    }
  }
  return faults;
};

const BEGINNINGS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x01, 0x00, 0x00, 0x00],
  [0xd7, 0xcd, 0xc6, 0x9a],
  [0x01, 0x00, 0x09, 0x00],
];

const isPicture = (bytes: Uint8Array): boolean =>
  BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));

const workbookFaults = (path: string, bytes: Uint8Array): string[] =>
  bytes[0] !== 0x50 || bytes[1] !== 0x4b
    ? [`${path}: is no workbook`]
    : [...unzippedParts(bytes).keys()]
        .filter((part) => /vba|externalLinks|embeddings|connections|\.bin$/iu.test(part))
        .map((part) => `${path}: holds ${part}`);

const partFaults = (path: string, bytes: Uint8Array): string[] => {
  if (!OUR_PARTS.some((pattern) => pattern.test(path))) return [`${path}: is no part of ours`];
  if (path.includes('/media/')) return isPicture(bytes) ? [] : [`${path}: is no picture`];
  if (path.endsWith('.xlsx')) return workbookFaults(path, bytes);
  const xml = strFromU8(bytes);
  if (path.endsWith('.rels')) return relationshipFaults(path, xml);
  if (path === '[Content_Types].xml')
    return [...xml.matchAll(/(?:macro|vba|oleObject|activeX|ms-office)[^"]*/giu)].map(
      ([type]) => `${path}: declares ${type}`,
    );
  if (/^(?:customXml|docProps)\//u.test(path)) return [];
  return [...markupFaults(path, xml), ...fieldFaults(path, xml)];
};

/** Properties that tell of the document the company's file once was. */
const propertyFaults = (parts: Parts, document: StoryDocument): string[] => {
  const [core, app, custom] = ['core', 'app', 'custom'].map((name) => textOf(parts, `docProps/${name}.xml`));
  const values = (xml: string | undefined, name: string): string[] =>
    [...(xml ?? '').matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`, 'gu'))].map(
      ([, value = '']) => value,
    );
  const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
  const author = plain(escapeXml(document.author));
  const names = new Set(documentProperties(document).map(({ name }) => name));
  return [
    ...['creator', 'lastModifiedBy']
      .flatMap((name) => values(core, name))
      .filter((value) => plain(value) !== author)
      .map((value) => `docProps/core.xml: names ${value}`),
    ...values(app, 'Company')
      .filter((value) => value !== escapeXml(document.organisation))
      .map((value) => `docProps/app.xml: names ${value}`),
    ...['Manager', 'HyperlinkBase', 'Template']
      .flatMap((name) => values(app, name))
      .map((value) => `docProps/app.xml: says ${value}`),
    ...[...(custom ?? '').matchAll(/<property\s[^>]*\bname="([^"]*)"/gu)]
      .filter(([, name = '']) => !names.has(name))
      .map(([, name]) => `docProps/custom.xml: says ${name}`),
  ];
};

const hiddenDataFaults = (parts: Parts): string[] => {
  const items = [...parts.keys()].filter((path) => /^customXml\/item\d+\.xml$/u.test(path));
  const strange = items.filter((path) => !textOf(parts, path).includes(`xmlns="${CUSTOM_PART_NAMESPACE}"`));
  return [
    ...strange.map((path) => `${path}: holds data that is not ours`),
    ...(items.length > 1 ? ['customXml: holds more than our own data'] : []),
  ];
};

/** What in a finished file would reach out of it, run, or tell of another document; none in a file that may be sent. */
export const reachFaults = (bytes: Uint8Array, document: StoryDocument): string[] => {
  const parts = unzippedParts(bytes);
  return [
    ...[...parts].flatMap(([path, content]) => partFaults(path, content)),
    ...propertyFaults(parts, document),
    ...hiddenDataFaults(parts),
  ];
};

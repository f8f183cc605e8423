const SCHEMAS = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The one prefix under which each vocabulary of Office is read and written, whatever the company's program called it. */
export const namespaces: Readonly<Record<string, string>> = {
  w: `${SCHEMAS}/wordprocessingml/2006/main`,
  r: `${SCHEMAS}/officeDocument/2006/relationships`,
  m: `${SCHEMAS}/officeDocument/2006/math`,
  a: `${SCHEMAS}/drawingml/2006/main`,
  p: `${SCHEMAS}/presentationml/2006/main`,
  pic: `${SCHEMAS}/drawingml/2006/picture`,
  wp: `${SCHEMAS}/drawingml/2006/wordprocessingDrawing`,
  wp14: `${MICROSOFT}/word/2010/wordprocessingDrawing`,
  wps: `${MICROSOFT}/word/2010/wordprocessingShape`,
  wpg: `${MICROSOFT}/word/2010/wordprocessingGroup`,
  wpc: `${MICROSOFT}/word/2010/wordprocessingCanvas`,
  w14: `${MICROSOFT}/word/2010/wordml`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  mc: `${SCHEMAS}/markup-compatibility/2006`,
  xml: 'http://www.w3.org/XML/1998/namespace',
  rel: `${SCHEMAS}/package/2006/relationships`,
  ct: `${SCHEMAS}/package/2006/content-types`,
};

const byAddress = new Map(Object.entries(namespaces).map(([prefix, address]) => [address, prefix]));

/** What a vocabulary that is not ours to read is called; nothing of that name travels. */
export const FOREIGN = 'foreign';

export const prefixOf = (address: string | undefined): string => byAddress.get(address ?? '') ?? FOREIGN;

/** Vocabularies that older programs may pass over; the rest every reader of the file knows. */
export const passedOver: readonly string[] = ['w14', 'wp14'];

/** What stays behind from a company's file and is worth a word, one and many. */
const words = {
  links: ['a link to another file or program', 'links to other files or programs'],
  fields: ['a field that would load or start something', 'fields that would load or start something'],
  outsidePictures: ['a picture that lies outside the file', 'pictures that lie outside the file'],
  otherPictures: ['a picture that cannot be checked', 'pictures that cannot be checked'],
  objects: ['an embedded object', 'embedded objects'],
  controls: ['a control', 'controls'],
  documents: ['an inserted document', 'inserted documents'],
  charts: ['a chart or diagram', 'charts or diagrams'],
  media: ['a sound or film', 'sounds or films'],
  fonts: ['an embedded font', 'embedded fonts'],
  changes: ['a tracked change', 'tracked changes'],
  comments: ['its comments', 'its comments'],
  template: ['the link to its template', 'the link to its template'],
  formLetter: ['the address list of a form letter', 'the address list of a form letter'],
  frames: ['its web frames', 'its web frames'],
  buildingBlocks: ['its building blocks', 'its building blocks'],
  data: ['its hidden data', 'its hidden data'],
  properties: ['its file properties', 'its file properties'],
  signature: ['its digital signature', 'its digital signature'],
  others: ['a part that the look does not need', 'parts that the look does not need'],
} as const satisfies Record<string, readonly [string, string]>;

export type LeftKind = keyof typeof words;

export type LeftBehind = Map<LeftKind, number>;

export const leave = (left: LeftBehind, kind: LeftKind): void => {
  left.set(kind, (left.get(kind) ?? 0) + 1);
};

const listed = (pieces: readonly string[]): string =>
  pieces.length < 2 ? (pieces[0] ?? '') : `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;

/** One sentence, or none: no more than the person wants to know before they send the file on. */
export const leftBehindRemarks = (left: LeftBehind, program: 'Word' | 'PowerPoint'): string[] => {
  const pieces = (Object.keys(words) as LeftKind[]).flatMap((kind) => {
    const count = left.get(kind) ?? 0;
    const [one, many] = words[kind];
    if (count === 0) return [];
    return [count === 1 || one === many ? one : `${count} ${many}`];
  });
  return pieces.length === 0 ? [] : [`Left behind from your ${program} file: ${listed(pieces)}.`];
};

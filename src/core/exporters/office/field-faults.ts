/** Fields that our files hold: numbers of pages, captions and headings, and the lists made of them. */
const HARMLESS =
  /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|REF|SEQ|STYLEREF|TOC|TC|XE|SYMBOL|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)(?:\s|$)/iu;

const LINK = /^HYPERLINK\s+(?:"(?:https?:\/\/|mailto:)[^"\\\s]+"|\\l\s+"[^"]*")/iu;

const MARK =
  /<(?:[\w-]+:)?(fldChar|instrText|delInstrText|fldSimple|t)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)/gu;

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const fault = (path: string, code: string): string[] => {
  const words = plain(code).trim();
  const isHarmless = (HARMLESS.test(words) && !/\\\\|:\/\//u.test(words)) || LINK.test(words);
  return isHarmless ? [] : [`${path}: a field says ${words === '' ? 'nothing' : words.slice(0, 60)}`];
};

/** Fields of a part that would load or start something. Marks are read one after the other, as they stand in the text. */
export const fieldFaults = (path: string, xml: string): string[] => {
  const faults: string[] = [];
  const open: { code: string; isCode: boolean }[] = [];
  for (const [, name, attributes = '', text = ''] of xml.matchAll(MARK)) {
    const last = open.at(-1);
    if (name === 'fldSimple') {
      faults.push(...fault(path, /\binstr\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1] ?? ''));
    } else if (name !== 'fldChar') {
      if (last?.isCode === true) last.code += text;
      else if (name !== 't') faults.push(`${path}: words of a field stand outside of one`);
    } else if (attributes.includes('begin')) open.push({ code: '', isCode: true });
    else if (last === undefined) faults.push(`${path}: a field ends that did not begin`);
    else if (attributes.includes('separate')) last.isCode = false;
    else faults.push(...fault(path, open.pop()?.code ?? ''));
  }
  return open.length > 0 ? [...faults, `${path}: a field does not end`] : faults;
};

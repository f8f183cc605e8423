import { exhibits } from '../exhibits/index.ts';
import { sectionKinds } from '../section-kinds/index.ts';
import { documentKinds } from '../../template-language/source/document-kinds.ts';
import { repeatedLists } from '../repeated-lists.ts';
import { ofLanguage, type ReferenceEntry } from './entry.ts';

const chartEntries = (): ReferenceEntry[] =>
  exhibits.map(({ id, answers }) =>
    ofLanguage('charts', { name: id, title: answers, shape: 'chart', write: `::chart{of="${id}"}` }),
  );

const sectionEntries = (): ReferenceEntry[] =>
  sectionKinds.map(({ id, name, needs, words }) =>
    ofLanguage('sections', {
      name: id,
      title: name,
      hint:
        needs.length === 0
          ? `A board reads ${words} words.`
          : `Needs ${needs.join(' and ')}; a board reads ${words} words.`,
      shape: 'section',
      write: `::section{id="${id}"}`,
    }),
  );

/** The fields of a document in template.json that are no list of words to choose from. */
const documentFields: Readonly<Record<string, { title: string; write: string }>> = {
  audience: { title: 'Who reads it.', write: '"audience": "The finance director"' },
  header: {
    title: 'Words at the head of each page of a paper, in one line, beside how confidential it is.',
    write: '"header": "For the recipient only"',
  },
  footer: {
    title: 'Words at the foot of each page in the place of organisation and meeting; the edition stays.',
    write: '"footer": "Not minuted"',
  },
  numbered: {
    title:
      'Whether the sections of a paper have numbers, and its paragraphs under them. A section with part="Appendix" has a letter.',
    write: '"numbered": true',
  },
  classification: {
    title: 'How confidential it is, where that is otherwise than the case says.',
    write: '"classification": "Internal"',
  },
  limits: {
    title:
      'What it may be at most, counted in the words of the template: what a case types is never counted or cut.',
    write: '"limits": { "words": 350, "slides": 5, "titleWords": 15, "minutes": 5 }',
  },
  place: {
    title: 'Where sections of an extended template move to.',
    write: '"place": { "story": { "before": "ask" } }',
  },
  headings: {
    title:
      'The headings that a house asks for in a paper, in their order, and the sections that stand under each, a level lower.',
    write: '"headings": [{ "title": "Background", "sections": ["why-now", "today"] }]',
  },
  without: { title: 'Sections of an extended template that it leaves out.', write: '"without": ["duties"]' },
};

const documentEntries = (): ReferenceEntry[] => [
  ...Object.entries(documentKinds).map(([name, { title, drawnAs }]) =>
    ofLanguage('documents', {
      name: `kind: ${name}`,
      title,
      hint: `Drawn as a ${drawnAs}.`,
      shape: 'kind',
      write: `"kind": "${name}"`,
    }),
  ),
  ...Object.entries(repeatedLists).map(([name, { title }]) =>
    ofLanguage('documents', {
      name: `forEach: ${name}`,
      title,
      hint: 'A row that can say nothing has no document.',
      shape: 'list',
      write: `"forEach": "${name}"`,
    }),
  ),
  ...Object.entries(documentFields).map(([name, { title, write }]) =>
    ofLanguage('documents', { name, title, shape: 'field', write }),
  ),
];

/** The charts and kinds of section that templates place by name, and the documents that they can make. */
export const toldEntries = (): ReferenceEntry[] => [
  ...chartEntries(),
  ...sectionEntries(),
  ...documentEntries(),
];

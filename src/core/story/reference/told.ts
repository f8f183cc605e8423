import { exhibits } from '../exhibits/index.ts';
import { sectionKinds } from '../section-kinds/index.ts';
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
      hint: `Needs ${needs.join(' and ')}; a board reads ${words} words.`,
      shape: 'section',
      write: `::section{id="${id}"}`,
    }),
  );

/** The charts and kinds of section that templates place by name. */
export const toldEntries = (): ReferenceEntry[] => [...chartEntries(), ...sectionEntries()];

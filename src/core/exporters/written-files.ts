import type { Leavable } from '../data/only-for-you.ts';
import { caseHash } from '../business-case/case-hash.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import { tellableCase } from '../story/case-story.ts';
import { loadLanguage } from '../story/languages/index.ts';
import { saysNothing } from '../document/says-nothing.ts';
import type { LeftOut } from '../template-language/compose/compose-story.ts';
import type { WordingOverride } from '../template-language/compose/wording.ts';
import type { LongSection } from '../story/long-sections.ts';
import type { ParseCache } from '../template-language/compose/parse-cache.ts';
import type { StoryTemplate } from '../template-language/source/story-template.ts';
import { storyShape } from '../story/story-view/index.ts';
import type { TemplateFault } from '../template-language/source/template-fault.ts';
import { documentsNamed } from '../story/case-documents.ts';
import { freeName } from './file-name.ts';
import { baseKind } from './base-kind.ts';
import type { ExportedFile, Exporter, ExportStage } from './exporter.ts';
import { exporters, formats } from './index.ts';
import { leavingCase } from './leaving-case.ts';

export interface FilesRequest {
  businessCase: Leavable<BusinessCase>;
  template: StoryTemplate;
  bases?: readonly StoryTemplate[];
  /** `brief` is each of them that there is, `brief@finance-director` one. */
  files: readonly { document: string; format: string }[];
  /** The company's files, one for PowerPoint and one for Word; a format takes the one of its kind. */
  companyFiles: readonly Uint8Array[];
  today: string;
  /** The caller's clock in UTC, as `2027-01-12T09:30:00.123Z`; Office keeps whole seconds. */
  createdAt: string;
  cache: ParseCache;
  onStage?: (stage: ExportStage) => void;
}

export interface WrittenFile {
  name: string;
  document: string;
  exporter: Exporter;
  file: ExportedFile;
}

export interface WrittenFiles {
  files: WrittenFile[];
  /** Documents that can say nothing of the case, or that there is no row for, and are not written. */
  unsaid: string[];
  faults: TemplateFault[];
  left: LeftOut[];
  long: LongSection[];
  /** Own wordings of the case whose place its template has no more. */
  unplaced: WordingOverride[];
}

/** Composes each wanted document once and writes it in each wanted format that can draw it. */
export const writtenFiles = async (request: FilesRequest): Promise<WrittenFiles> => {
  const { businessCase, template, bases = [], companyFiles, today, createdAt, cache, onStage } = request;
  onStage?.({ doing: 'telling' });
  await loadLanguage(template.manifest.language);
  const tellable = tellableCase(leavingCase(businessCase), storyShape(), today, cache);
  /** The mark of the whole case, by which the app knows this edition again. */
  const hash = caseHash(businessCase);
  const documents = tellable.documents(template, bases);
  const wished = request.files.map(({ document, format }) => ({
    format,
    of: documentsNamed(documents, document).map(({ id }) => id),
    document,
  }));
  const names = [...new Set(wished.flatMap(({ of }) => of))];
  const stories = names.map((name) => {
    const { document, ...told } = tellable.tell(template, name, bases);
    const edition = { ...document.edition, hash };
    return { name, document: { ...document, edition }, ...told };
  });
  const files: WrittenFile[] = [];
  const wholeSeconds = createdAt.replace(/\.\d+Z$/u, 'Z');
  const looks = companyFiles.map((bytes) => ({ bytes, kind: baseKind(bytes) }));
  /** What is of no kind goes to each, which says what is wrong with it. */
  const baseFor = ({ id }: Exporter): Uint8Array | null =>
    looks.find(({ kind }) => kind === null || kind === id)?.bytes ?? null;
  const unsaid = [
    ...new Set(wished.filter(({ of }) => of.length === 0).map(({ document }) => document)),
    ...stories.filter(({ document }) => saysNothing(document)).map(({ name }) => name),
  ];
  const taken = new Set<string>();
  const said = stories.filter((story) => !unsaid.includes(story.name));
  for (const { name, document } of said) {
    const wanted = wished.filter(({ of }) => of.includes(name)).map(({ format }) => format);
    for (const format of formats.filter(({ id, draws }) => wanted.includes(id) && document.kind in draws)) {
      const exporter = await exporters[format.id]();
      const stage = { kind: document.kind, format: exporter.id };
      onStage?.({ doing: 'writing', ...stage });
      files.push({
        name: freeName(document, exporter.extension, taken),
        document: name,
        exporter,
        file: await exporter.write(document, {
          base: baseFor(exporter),
          createdAt: wholeSeconds,
          onChecking: () => onStage?.({ doing: 'checking', ...stage }),
        }),
      });
    }
  }
  return {
    files,
    unsaid,
    faults: stories.flatMap(({ faults }) => faults),
    left: said.flatMap(({ left }) => left),
    long: said.flatMap(({ long }) => long),
    unplaced: stories.flatMap(({ unplaced }) => unplaced),
  };
};

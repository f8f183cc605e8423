import { strFromU8 } from 'fflate';
import type { StoryDocument } from '../../../../../src/core/document/index.ts';
import type { Exporter } from '../../../../../src/core/exporters/exporter.ts';
import { ExportRefusal } from '../../../../../src/core/exporters/exporter.ts';
import { packageFaults, reachFaults } from '../../../../../src/core/exporters/office/self-check.ts';
import { unzippedParts } from '../../../../../src/core/exporters/office/zip-parts.ts';

export const createdAt = '2027-01-12T09:30:00Z';

/** Stands in every address, instruction and piece of data that a hostile file is made with. */
export const MARK = 'evil';

export interface Outcome {
  refusal: string | null;
  faults: string[];
  remarks: string[];
  /** Milliseconds of the processor. */
  time: number;
}

const marked = (bytes: Uint8Array): string[] =>
  [...unzippedParts(bytes)]
    .filter(([path, content]) => path.includes(MARK) || strFromU8(content, true).includes(MARK))
    .map(([path]) => `${path}: still says ${MARK}`);

/** What becomes of a company's file: a sentence that refuses it, or what is wrong with the file that was written on it. */
export const outcomeOf = async (
  exporter: Exporter,
  document: StoryDocument,
  base: Uint8Array,
): Promise<Outcome> => {
  const start = process.cpuUsage();
  const time = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    const { bytes, remarks } = await exporter.write(document, { base, createdAt });
    const used = time();
    const faults = [...packageFaults(bytes), ...reachFaults(bytes, document), ...marked(bytes)];
    return { refusal: null, faults, remarks, time: used };
  } catch (error) {
    if (!(error instanceof ExportRefusal)) throw error;
    return { refusal: error.message, faults: [], remarks: [], time: time() };
  }
};

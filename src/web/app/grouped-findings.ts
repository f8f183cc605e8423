import type { Finding } from '../../core/review/index.ts';

export interface FindingGroup {
  /** What all of them ask for, without the names of where. */
  title: string;
  findings: Finding[];
}

/** The same request, whatever it is asked of: “Licences”: name the source of “Seats”. */
const requestOf = ({ message }: Finding): string =>
  message
    .replaceAll(/“[^”]*”/gu, '…')
    .replace(/^…: /u, '')
    .replace(/ ?\.$/u, '')
    .replace(/^./u, (first) => first.toUpperCase());

/** Few of a kind are read faster one by one. */
const worthFolding = 3;

/** Findings of one rule that ask for the same together, the others alone; in the order in which they come first. */
export const groupedFindings = (findings: readonly Finding[]): FindingGroup[] => {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.rule} ${requestOf(finding)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds.values()].flatMap((alike) =>
    alike.length < worthFolding
      ? alike.map((finding) => ({ title: finding.message, findings: [finding] }))
      : alike.slice(0, 1).map((first) => ({ title: requestOf(first), findings: alike })),
  );
};

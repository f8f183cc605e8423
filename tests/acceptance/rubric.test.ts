import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { built } from '../rendered/built.ts';
import { cases } from '../rendered/cases.ts';
import { across, fileRules, toldFile } from '../rendered/rubric/index.ts';
import { knownFaults } from '../rendered/rubric/known-faults.ts';
import { plants } from '../rendered/rubric/plants.ts';
import type { ToldFile } from '../rendered/rubric/told-file.ts';

const program = resolve(import.meta.dirname, '../../dist/cli/main.js');
const work = mkdtempSync(join(tmpdir(), 'casewright-rubric-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Values of one kind, at any depth. */
const within = <Value>(value: unknown, isOne: (it: unknown) => it is Value): Value[] => {
  if (isOne(value)) return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((it) => within(it, isOne))
    : [];
};
const isNumber = (it: unknown): it is number => typeof it === 'number';
const isText = (it: unknown): it is string => typeof it === 'string';

const filesOf = (name: string): ToldFile[] =>
  built(name, cases[name]?.(), work).map((path) =>
    toldFile(basename(path), new Uint8Array(readFileSync(path))),
  );

const knownOf = (name: string) => {
  const source = join(work, name, `${name}.case.json`);
  const { stdout } = spawnSync(process.execPath, [program, 'figures', source], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const content = cases[name]?.();
  return {
    numbers: [...within(content, isNumber), ...within(JSON.parse(stdout), isNumber)],
    texts: within(content, isText).join('\n'),
  };
};

interface Answer {
  id: string;
  severity: string;
  of: number;
  faults: string[];
}

const answersOf = (name: string, files: readonly ToldFile[]): Answer[] => {
  const known = knownOf(name);
  return [
    ...fileRules.map(({ id, severity, asks, judge }) => {
      const judged = files.filter((file) => asks?.(file) ?? true).map((file) => ({ file, ...judge(file) }));
      return {
        id,
        severity,
        of: judged.reduce((sum, { of }) => sum + of, 0),
        faults: judged.flatMap(({ file, faults }) => faults.map((fault) => `${file.document}: ${fault}`)),
      };
    }),
    ...across.map(({ id, severity, judge }) => ({ id, severity, ...judge(files, known) })),
  ];
};

const shareOf = ({ id, severity, of, faults }: Answer): string =>
  `  ${id} ${severity.padEnd(6)} ${String(of - faults.length).padStart(5)} of ${of}`;

/** Both languages always; cases at the ends of what is entered in the matrix. */
const chosen = process.env['CASEWRIGHT_MATRIX'] === '1' ? Object.keys(knownFaults) : ['example', 'german'];

const read = new Map(chosen.map((name) => [name, filesOf(name)]));

describe('the rules that only finished files answer', () => {
  it.each(chosen)('hold in every file of the case “%s”, but for what is known', (name) => {
    const answers = answersOf(name, read.get(name) ?? []);
    process.stdout.write(`Rules on the files of “${name}”\n${answers.map(shareOf).join('\n')}\n`);
    const beyond = answers.flatMap(({ id, faults }) =>
      faults.length > (knownFaults[name]?.[id] ?? 0) ? [{ id, faults }] : [],
    );
    expect(beyond).toEqual([]);
  });

  it('are asked of something', () => {
    const answers = answersOf('example', read.get('example') ?? []);
    // The example has no link to anywhere.
    expect(answers.filter(({ of }) => of === 0).map(({ id }) => id)).toEqual(['DOC-14']);
  });

  it.each(fileRules)('$id finds its fault: $holds', ({ id, asks, judge }) => {
    const files = (read.get('example') ?? []).filter((file) => asks?.(file) ?? true);
    const plant = plants[id];
    const found = files.some((file) => {
      try {
        const broken = plant === undefined ? file : plant(file);
        return judge(broken).faults.length > judge(file).faults.length;
      } catch (error) {
        if (error instanceof Error && error.message.includes('nothing to plant')) return false;
        throw error;
      }
    });
    expect(found).toBe(true);
  });

  it('across files find an ask in other words, a number from nowhere and another edition', () => {
    const files = read.get('example') ?? [];
    const known = knownOf('example');
    const broken: Record<string, readonly ToldFile[]> = {
      'ASK-03': files.map((file) =>
        file.document === 'pitch'
          ? {
              ...file,
              passages: file.passages.map((it) => ({ ...it, text: it.text.replace('is asked to', 'may') })),
            }
          : file,
      ),
      'EVD-02': files.map((file) => ({
        ...file,
        passages: [...file.passages, { text: 'It saves 7,654,321 calls.', role: 'body', level: 0, slide: 0 }],
      })),
      'XDC-03': files.map((file) => ({
        ...file,
        parts: new Map([...file.parts, ['word/odd.txt.xml2.xml', new TextEncoder().encode('<a></b>')]]),
      })),
      'XDC-04': files.map((file) => ({
        ...file,
        passages: [...file.passages, { text: 'Ring 0161 496 0000.', role: 'body', level: 0, slide: 0 }],
      })),
      'XDC-05': files.map((file, index) =>
        index === 0
          ? { ...file, parts: new Map([...file.parts].filter(([path]) => path !== 'docProps/custom.xml')) }
          : file,
      ),
    };
    const found = across.filter(({ id, judge }) => {
      try {
        return judge(broken[id] ?? files, known).faults.length > judge(files, known).faults.length;
      } catch {
        return true;
      }
    });
    expect(across.filter((rule) => !found.includes(rule)).map(({ id }) => id)).toEqual([]);
  });
});

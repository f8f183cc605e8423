import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caseText, openedText } from '../../../src/core/business-case/open-case.ts';
import { writtenCase } from '../../../src/core/business-case/written-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { noteOn, notesOf, privateNotesSchema, withNote, withTaken } from '../../../src/core/private/notes.ts';
import { fieldMeta } from '../../../src/core/quantities/field.ts';
import { definitionOf, itemOfSchema, partOfSchema } from '../../../src/core/quantities/schema-parts.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';

const rowSchema = () => {
  const rows = partOfSchema(privateNotesSchema, 'stakeholders');
  const row = rows === undefined ? undefined : itemOfSchema(rows);
  if (row === undefined) throw new Error('Notes have no stakeholders.');
  return definitionOf(row).shape ?? {};
};

/** Every field of a note, with a mark of its own where it takes any text. */
const marks = Object.entries(rowSchema())
  .filter(([name]) => name !== 'id')
  .map(([name, schema]) => ({
    name,
    value: fieldMeta(schema)?.control === 'choice' ? undefined : `zqprivate${name}`,
  }));

const fileAs = (version: number, change: (stakeholder: object) => object): string => {
  const file = JSON.parse(readFileSync(`tests/fixtures/versions/${version}.case.json`, 'utf8')) as {
    stakeholders: object[];
  };
  return JSON.stringify({ ...file, stakeholders: file.stakeholders.map(change) });
};

const exposed = (version: number): string =>
  fileAs(version, (one) => ({
    ...one,
    ...Object.fromEntries(marks.map(({ name, value }) => [name, value ?? 'high'])),
    stance: 'opposed',
  }));

const names = marks.map(({ name }) => name);

const textsOf = async (businessCase: BusinessCase): Promise<string> => {
  const { files } = await writtenFiles({
    businessCase,
    template: boardInvestment(),
    files: ['docx', 'md', 'pptx'].flatMap((format) =>
      Object.keys(boardInvestment().manifest.documents).map((document) => ({ document, format })),
    ),
    companyFiles: [],
    today: '2027-01-25',
    createdAt: '2027-01-25T09:00:00Z',
    cache: newParseCache(),
  });
  const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return files
    .map(({ exporter, file }) =>
      exporter.id === 'md'
        ? decoded(file.bytes)
        : Object.values(unzipSync(file.bytes)).map(decoded).join('\n'),
    )
    .join('\n');
};

describe('what is private', () => {
  it.each([1, 2, 3, 4])(
    'of a file of version %i stands in no case, no case file and no document',
    async (version) => {
      const { businessCase, private: taken } = openedText(exposed(version));
      expect(taken).toHaveLength(8);
      expect(taken[0]?.fields['sensor']).toBe('zqprivatesensor');
      const [first] = businessCase.stakeholders;
      expect(Object.keys(first ?? {}).filter((name) => names.includes(name))).toEqual([]);
      for (const text of [
        caseText(businessCase),
        writtenCase(businessCase),
        JSON.stringify(leavingCase(businessCase)),
        await textsOf(businessCase),
      ])
        expect(text).not.toContain('zqprivate');
      // The same search finds it where it was.
      expect(exposed(version)).toContain('zqprivatesensor');
    },
  );

  it('is not written from a case that somebody put it back into', () => {
    const [one, ...others] = exampleCase().stakeholders;
    if (one === undefined) throw new Error('The example has no stakeholders.');
    const approved = {
      number: 1,
      case: { stakeholders: [{ id: 'a', who: 'Chair', influence: 'zqprivate' }] },
    };
    const whole = { ...exampleCase(), approved, stakeholders: [{ ...one, stance: 'zqprivate' }, ...others] };
    expect(caseText(whole)).not.toContain('zqprivate');
    expect(caseText(whole)).toContain('Chair');
  });

  it('is refused by the types of what leaves', () => {
    const notes = withNote(notesOf(undefined, 'a'), 'finance-director', 'sensor', 'silence');
    // @ts-expect-error Notes are no case.
    expect(() => leavingCase(notes)).toThrow();
    // @ts-expect-error A case with notes among its fields is none that may leave.
    leavingCase({ ...exampleCase(), ...notes });
    // @ts-expect-error It is none that a file may hold either.
    caseText({ ...exampleCase(), ...notes });
    expect(notes.stakeholders).toHaveLength(1);
  });
});

describe('notes', () => {
  it('take what an older file said, and keep what was written here since', () => {
    const { private: taken } = openedText(exposed(3));
    const here = withNote(notesOf(undefined, 'a'), 'finance-director', 'sensor', 'he stops coming');
    const notes = withTaken(here, taken);
    expect(noteOn(notes, 'finance-director')).toMatchObject({
      influence: 'high',
      stance: 'opposed',
      causes: 'zqprivatecauses',
      sensor: 'he stops coming',
    });
    expect(notes.stakeholders).toHaveLength(8);
  });

  it('leave out a value that no field takes, and nothing else', () => {
    const notes = withTaken(notesOf(undefined, 'a'), [
      { id: 'x', fields: { influence: 'enormous', interest: 'low', causes: ['pride', 'fear'] } },
    ]);
    expect(noteOn(notes, 'x')).toMatchObject({ interest: 'low', causes: 'pride; fear' });
    expect(noteOn(notes, 'x')['influence']).toBeUndefined();
  });

  it('that cannot be read are none, and belong to their case', () => {
    expect(notesOf({ stakeholders: 'all of them' }, 'b')).toMatchObject({ caseId: 'b', stakeholders: [] });
  });
});

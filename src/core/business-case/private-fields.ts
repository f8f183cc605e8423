import { type Row, inEach, inGroup, isRow } from './migrations/rows.ts';

/** What somebody may have written of a stakeholder in a case file that is the writer’s own affair. */
const ofStakeholders = [
  'influence',
  'interest',
  'stance',
  'causes',
  'sensor',
  'canStop',
  'nextConversation',
  'nextWith',
  'adoption',
] as const;

const isOwn = (name: string): boolean => ofStakeholders.some((own) => own === name);

const part = (row: Row, isWanted: (name: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => isWanted(name)));

const withoutOwn = (record: Row): Row =>
  'stakeholders' in record
    ? {
        ...record,
        stakeholders: inEach(record['stakeholders'], (row) => part(row, (name) => !isOwn(name))),
      }
    : record;

/** The record of a case without what is private, in the case and in the states of it that it holds. */
export const withoutPrivate = (record: Row): Row => ({
  ...withoutOwn(record),
  ...('approved' in record
    ? {
        approved: inGroup(record['approved'], (approved) => ({
          ...approved,
          ...('case' in approved ? { case: inGroup(approved['case'], withoutOwn) } : {}),
        })),
      }
    : {}),
});

/** The private fields of one stakeholder, as a case file held them. */
export interface PrivateRow {
  id: string;
  fields: Readonly<Row>;
}

/**
 * What a case file of an older version, or of another hand, says that is private. Rows are told by the ids that they
 * have once the case is open: `ids` in the order of the file.
 */
export const privateIn = (record: Row, ids: readonly string[]): PrivateRow[] => {
  const rows = Array.isArray(record['stakeholders']) ? record['stakeholders'] : [];
  return rows.flatMap((row: unknown, index) => {
    const fields = isRow(row) ? part(row, isOwn) : {};
    const id = ids[index];
    return id === undefined || Object.keys(fields).length === 0 ? [] : [{ id, fields }];
  });
};

/** Turns the record of one version into that of the next. */
type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

/**
 * In order: the first takes a file of version 1 to version 2. Until the first tagged release there is one version,
 * which only ever gains optional fields.
 */
const migrations: readonly Migration[] = [];

/** The record as today's schema expects it. The record itself is not changed. */
export const migrated = (record: Record<string, unknown>, version: number): Record<string, unknown> =>
  migrations.slice(version - 1).reduce((current, migrate) => migrate(current), record);

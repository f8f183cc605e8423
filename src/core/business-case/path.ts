/**
 * A path names one place in a case, as values in documents carry it: `stakeholders[finance-director].wiifm`,
 * `benefits[status-calls].inputs.removedShare.base`. Rows are named by their id, or by their number from 0.
 */
type Step = { kind: 'field'; name: string } | { kind: 'row'; key: string };

const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/gu)].map(([whole, key]) =>
    key === undefined ? { kind: 'field', name: whole } : { kind: 'row', key },
  );

/** A screen of two hundred fields asks for the same paths with every key. */
const known = new Map<string, readonly Step[]>();
const most = 20_000;

export const pathSteps = (path: string): readonly Step[] => {
  const before = known.get(path);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const steps = stepsOf(path);
  known.set(path, steps);
  return steps;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowIndex = (rows: readonly unknown[], key: string): number => {
  const byId = rows.findIndex((row) => isRecord(row) && row['id'] === key);
  return byId === -1 && /^\d+$/u.test(key) ? Number(key) : byId;
};

const partOf = (value: unknown, step: Step): unknown => {
  if (step.kind === 'row') return Array.isArray(value) ? value[rowIndex(value, step.key)] : undefined;
  return isRecord(value) && Object.hasOwn(value, step.name) ? value[step.name] : undefined;
};

/** What stands at a path; undefined when nothing does. */
export const valueAtPath = (root: unknown, path: string): unknown =>
  pathSteps(path).reduce<unknown>(partOf, root);

const withPart = (value: unknown, steps: readonly Step[], change: (old: unknown) => unknown): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  const next = withPart(partOf(value, step), rest, change);
  if (step.kind === 'row') {
    const rows = Array.isArray(value) ? value : [];
    const index = rowIndex(rows, step.key);
    if (index < 0 || index >= rows.length) throw new Error(`There is no row ${step.key} to change.`);
    return rows.with(index, next);
  }
  const record = isRecord(value) ? value : {};
  if (next !== undefined) return { ...record, [step.name]: next };
  const { [step.name]: _removed, ...others } = record;
  return others;
};

/** The same value with one place changed; what is not on the way is shared. Undefined takes the field away. */
export const withValueAt = <Root>(root: Root, path: string, value: unknown): Root =>
  withPart(root, pathSteps(path), () => value) as Root;

export const withChangeAt = <Root>(root: Root, path: string, change: (old: unknown) => unknown): Root =>
  withPart(root, pathSteps(path), change) as Root;

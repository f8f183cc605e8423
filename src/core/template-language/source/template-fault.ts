/** A warning is for the author to decide on; what is told is told all the same. */
export type Severity = 'fault' | 'warning';

/** A mistake in a template, for its author: where it stands and what to do, in plain words. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; 1 where only the line is known. */
  readonly column: number;
  readonly severity: Severity;

  constructor(
    place: { file: string; line: number; column?: number },
    message: string,
    severity: Severity = 'fault',
  ) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column ?? 1;
    this.severity = severity;
  }
}

/** Runs a step and hands its fault back as a value; anything that is not a template's mistake is ours, and flies on. */
export const faultOr = <Result>(step: () => Result): Result | TemplateFault => {
  try {
    return step();
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
};

/** What checking a template found, and of what telling it found the places that checking says nothing of. */
export const withTheRest = (
  checked: readonly TemplateFault[],
  told: readonly TemplateFault[],
): TemplateFault[] => [
  ...checked,
  ...told.filter(
    ({ file, line }) =>
      !checked.some((one) => one.severity === 'fault' && one.file === file && one.line === line),
  ),
];

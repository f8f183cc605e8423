/** A mistake in a template, for its author: where it stands and what to do, in plain words. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; 1 where only the line is known. */
  readonly column: number;

  constructor(place: { file: string; line: number; column?: number }, message: string) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column ?? 1;
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

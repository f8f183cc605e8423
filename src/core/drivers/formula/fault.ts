/** A mistake in a formula, as the person who typed it can mend it. */
export interface FormulaFault {
  /** Counted from 0, in characters of the formula. */
  position: number;
  /** One plain sentence. */
  message: string;
}

export const fault = (position: number, message: string): { fault: FormulaFault } => ({
  fault: { position, message },
});

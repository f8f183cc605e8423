/** A value for each case, or one for all. */
export type Column = Float64Array | number;

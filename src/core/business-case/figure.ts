/** A number that the case states, with everything a reader may ask of it. */
export interface Figure {
  id: string;
  /** As a sentence names it: "net benefit over three years". */
  label: string;
  unit: 'money' | 'share' | 'month' | 'ratio' | 'count';
  /** The base case; null when the figure does not exist, and then `reason` says why. */
  value: number | null;
  /** All inputs, costs too, at their least favourable value. */
  low: number | null;
  /** All inputs, costs too, at their most favourable value. */
  high: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  formula: string;
  /** Ids or paths of what it is computed from. */
  inputs: string[];
  sources: string[];
  reason?: string;
  /** Several internal rates of return, when there are several. */
  roots?: number[];
}

export type FigureId = string;

export type Figures = Record<FigureId, Figure>;

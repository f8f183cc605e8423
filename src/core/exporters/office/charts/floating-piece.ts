/** A bar that need not stand on zero. */
export interface FloatingPiece {
  bottom: number;
  top: number;
}

/** Office stacks what is above zero upwards and what is below downwards, so a bar across zero is two pieces. */
export const above = ({ top, bottom }: FloatingPiece): number => Math.max(top, 0) - Math.max(bottom, 0);
export const below = ({ top, bottom }: FloatingPiece): number => Math.min(bottom, 0) - Math.min(top, 0);

/** What carries it, without fill: up to its lower end, or down to its upper end when it hangs below zero. */
export const carrier = ({ top, bottom }: FloatingPiece): number => (bottom > 0 ? bottom : top < 0 ? top : 0);

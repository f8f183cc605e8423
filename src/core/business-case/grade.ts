/** How good the evidence for a number is, from the best; what each letter means is said in words. */
export const gradesFromBest = ['A', 'B', 'C', 'D', 'U'] as const;

export type Grade = (typeof gradesFromBest)[number];

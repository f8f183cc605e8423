/** How good the evidence for a number is; what each letter means is said in words. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'U';

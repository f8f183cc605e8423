declare module 'jstat' {
  interface Distribution {
    cdf: (value: number, ...parameters: number[]) => number;
    inv: (chance: number, ...parameters: number[]) => number;
  }
  const jStat: { normal: Distribution; studentt: Distribution };
  export default jStat;
}

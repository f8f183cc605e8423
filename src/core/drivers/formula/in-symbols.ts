/** A formula as it is printed: × and ÷ for the signs of the keyboard. */
export const inSymbols = (text: string): string =>
  text
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll(/(?<=[\s(])-|^-/gu, '−')
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('<>', '≠');

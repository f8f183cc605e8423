interface Style {
  locale: string;
  currency: string;
}

const numbers = /(£)?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([km]\b)?/gu;

/** A hint or an example with its amounts in the currency and the numbers of a case; it is written in pounds and in English. */
export const inStyle = (text: string, { locale, currency }: Style): string =>
  text.replaceAll(numbers, (whole: string, pound?: string, digits = '', rest = '', short = '') => {
    const isPlain = pound === undefined && rest === '' && !digits.includes(',');
    if (isPlain) return whole;
    const value = Number(`${digits.replaceAll(',', '')}.${rest || '0'}`);
    const places = { minimumFractionDigits: rest.length, maximumFractionDigits: rest.length };
    const money = pound === undefined ? {} : ({ style: 'currency', currency } as const);
    const written = new Intl.NumberFormat(locale, { ...places, ...money }).format(value);
    return written.replace(/\d(?=\D*$)/u, `$&${short}`);
  });

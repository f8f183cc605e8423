/** A text with its numbers as they are spoken, roughly: a syllable or two for each digit group. */
export const ofUnit = (text: string): string =>
  text
    .replace(/[£$€]([\d.,]+)/gu, '$1 pounds')
    .replaceAll('%', ' per cent')
    .replace(/\d[\d,.]*/gu, (number) => spoken(Number(number.replaceAll(',', '').replace(/\.$/u, ''))));

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spoken = (number: number): string => {
  if (!Number.isFinite(number)) return 'number';
  const whole = Math.floor(Math.abs(number));
  if (whole >= 1_000_000)
    return `${spoken(Math.floor(whole / 1_000_000))} million ${rest(whole % 1_000_000)}`;
  if (whole >= 1000) return `${spoken(Math.floor(whole / 1000))} thousand ${rest(whole % 1000)}`;
  if (whole >= 100) return `${small[Math.floor(whole / 100)] ?? ''} hundred ${rest(whole % 100)}`;
  if (whole >= 20) return `${tens[Math.floor(whole / 10) - 2] ?? ''} ${rest(whole % 10)}`;
  return small[whole] ?? '';
};

const rest = (number: number): string => (number === 0 ? '' : spoken(number));

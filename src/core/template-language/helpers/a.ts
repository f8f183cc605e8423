import { argument, defineHelper, rawOf, written } from './define-helper.ts';
import { printedPart, plainText, type Value } from '../interpreter/value.ts';
import type { Formatter } from '../formatter.ts';

/** Eight, eleven and eighteen begin with a vowel when spoken, and so do 80, 800, 8,000, 11,000 and 18 million. */
const numberTakesAn = (digits: string): boolean =>
  digits.startsWith('8') || (digits.length % 3 === 2 && /^1[18]/u.test(digits));

const silentH = /^(hour|honest|honou?r|heir)/iu;
const soundsLikeYou = /^(uni([^nm]|$)|us[aeu]|eu|one\b|once\b|u[bt]i)/iu;

const wordTakesAn = (word: string): boolean => {
  if (/^[A-Z]{2,5}\b/u.test(word)) return /^[AEFHILMNORSX]/u.test(word);
  return silentH.test(word) || (/^[aeiou]/iu.test(word) && !soundsLikeYou.test(word));
};

/** The article by the sound of what follows; an amount is spoken with its number first. */
export const article = (text: string): string => {
  const digits = /^[^\p{L}\d]*(\d[\d,]*)/u.exec(text)?.[1]?.replaceAll(',', '');
  const takesAn = digits === undefined ? wordTakesAn(text.replace(/^[^\p{L}]+/u, '')) : numberTakesAn(digits);
  return takesAn ? 'an' : 'a';
};

const textOf = (value: Value, formatter: Formatter): string => {
  if (value.text !== null) return value.text;
  const { raw, format } = printedPart(value);
  return formatter.format(raw, format) || plainText(rawOf(value));
};

export const a = defineHelper({
  name: 'a',
  description: '"a" or "an" before a value, by its sound. In languages other than English the value alone.',
  takes: [1, 1],
  examples: [
    { template: '{{a weeks}}-week pilot', data: { weeks: 8 }, result: 'an 8-week pilot' },
    { template: '{{a weeks}}-week pilot', data: { weeks: 12 }, result: 'a 12-week pilot' },
    { template: '{{a (money saving)}} saving', data: { saving: 80_000 }, result: 'an £80,000 saving' },
    { template: '{{a (money saving)}} saving', data: { saving: 18_400 }, result: 'an £18,400 saving' },
    { template: '{{a (money saving)}} saving', data: { saving: 110_000 }, result: 'a £110,000 saving' },
    { template: '{{a name}}', data: { name: 'hourly update' }, result: 'an hourly update' },
    { template: '{{a name}}', data: { name: 'user group' }, result: 'a user group' },
    { template: '{{a name}}', data: { name: 'SMS' }, result: 'an SMS' },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const text = textOf(value, call.formatter);
    return written(value, call.formatter.locale.startsWith('en') ? `${article(text)} ${text}` : text);
  },
});

import type { NumberAsked } from '../../../core/business-case/requests.ts';

/** All that one person was asked for. */
export interface Message {
  ofWhom: string;
  requests: readonly NumberAsked[];
  subject: string;
  text: string;
}

const nobody = '';

/** One message for each person, those with the nearest day first; of a number asked of nobody a message without a name. */
export const messagesOf = (
  requests: readonly NumberAsked[],
  { title, author, day }: { title: string; author: string; day: (date: string) => string },
): Message[] =>
  [...new Set(requests.map(({ ofWhom }) => ofWhom.trim()))].map((ofWhom) => {
    const own = requests.filter((request) => request.ofWhom.trim() === ofWhom);
    const of = title === '' ? 'our business case' : `our case “${title}”`;
    const lines = own.map(({ name, byWhen }) => `- ${name}${byWhen === '' ? '' : `, by ${day(byWhen)}`}`);
    return {
      ofWhom,
      requests: own,
      subject: `${own.length === 1 ? 'A number' : `${own.length} numbers`} for ${of}`,
      text: [
        ofWhom === nobody ? 'Hello,' : `Hello ${ofWhom},`,
        '',
        `for ${of} ${own.length === 1 ? 'I need one number that you know better than I do' : 'I need numbers that you know better than I do'}:`,
        '',
        ...lines,
        '',
        'Please tell me the number, where it comes from, and of what date it is. If you only know a range, a low and a high that one time in ten it would lie beyond are just as welcome.',
        '',
        ...(author === '' ? ['Thank you'] : ['Thank you', author]),
      ].join('\n'),
    };
  });

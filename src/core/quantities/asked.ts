import './zod-settings.ts';
import * as z from 'zod/mini';
import { isSeen } from '../data/seen.ts';
import { day, group, text } from './field.ts';

/** "I do not have this number" is an answer: of whom it was asked, and by when they will say. */
export const askedSchema = z.optional(
  z.looseObject({ ofWhom: z._default(z.string(), ''), byWhen: z._default(z.string(), '') }),
);

export type Asked = NonNullable<z.infer<typeof askedSchema>>;

/** As a form asks for it, beside a number. */
export const asked = () =>
  group(
    {
      title: 'You do not have it?',
      hint: 'Say whom you asked. Documents then say who will confirm it.',
      folded: true,
    },
    {
      ofWhom: text({ title: 'Asked of', example: 'Marcus Webb' }),
      byWhen: day({ title: 'Answer expected by', example: '31 January 2027' }),
    },
  );

/** Whether somebody was asked. */
export const isAskedOf = (request: Partial<Asked> | undefined): boolean => isSeen(request?.ofWhom);

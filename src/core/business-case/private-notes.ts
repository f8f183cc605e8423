import * as z from 'zod/mini';
import { choice, day, list, number, prose, share, text, words } from '../quantities/field.ts';

/**
 * What a person keeps to themselves: stance, causes of resistance, sensors, rehearsal. It is a record of its own,
 * never part of the case file, so that saving a case in a shared folder cannot leak it.
 */
export const privateNotesSchema = z.looseObject({
  caseId: z.string(),
  stakeholders: list(
    { title: 'Where they stand', one: 'note' },
    {
      stance: choice(
        {
          champion: 'Champion',
          supporter: 'Supporter',
          neutral: 'Neutral',
          sceptical: 'Sceptical',
          opposed: 'Opposed',
        },
        { title: 'Where do they stand?' },
      ),
      causes: words({ title: 'What is behind it?', one: 'cause', example: 'No trust in the data' }),
      sensor: text({ title: 'How will you notice resistance early?' }),
      nextConversation: day({ title: 'Next conversation' }),
      nextWith: text({ title: 'With whom?' }),
      adoption: share({
        title: 'How far will they take it up?',
        hint: 'It may propose a ramp; the ramp you accept is public.',
      }),
    },
  ),
  rehearsal: z.prefault(
    z.looseObject({
      confidence: number({ title: 'How confident are you, from 1 to 5?' }),
      raisesIt: text({ title: 'What would raise it by one?' }),
      strengths: words({ title: 'Your three strengths', one: 'strength' }),
      backing: text({ title: 'Who has your back?' }),
      opening: prose({ title: 'Your first sentence' }),
      answers: list(
        { title: 'Likely questions', one: 'question' },
        {
          question: text({ title: 'Question' }),
          answer: prose({ title: 'Your answer' }),
          state: choice(
            { ready: 'Ready', shaky: 'Shaky', unknown: 'I do not know yet' },
            { title: 'How sure are you?' },
          ),
        },
      ),
    }),
    {},
  ),
});

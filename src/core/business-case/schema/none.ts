import * as z from 'zod/mini';
import { prose } from '../../quantities/field.ts';

/**
 * "None, because …": what was thought about and is empty on purpose says why, by the path of its list; impacts by their
 * dimension.
 */
export const none = z.prefault(
  z.looseObject({
    operational: prose({ title: 'No operational impact is expected, because' }),
    financial: prose({ title: 'No financial impact is expected, because' }),
    employee: prose({ title: 'No impact on employees is expected, because' }),
    customer: prose({ title: 'No impact on customers is expected, because' }),
    benefits: prose({
      title: 'Nothing of it can be put in money, because',
      hint: 'Then what it costs stands alone: the net is what it costs.',
    }),
    costs: prose({
      title: 'It costs nothing, because',
      hint: 'Without costs or this sentence there is no net, no payback and no return.',
    }),
    team: prose({ title: 'Nobody’s time is needed, because' }),
    earlyWins: prose({ title: 'Nothing can be seen within 90 days, because' }),
    pilot: prose({ title: 'There is no pilot, because' }),
    dependencies: prose({ title: 'It depends on nobody else, because' }),
    duties: prose({ title: 'No duty is touched, because' }),
    successStories: prose({ title: 'There is no story yet, because' }),
  }),
  {},
);

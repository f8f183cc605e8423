import { asked } from '../../quantities/asked.ts';
import { choice, day, group, list, month, number, prose, share, text } from '../../quantities/field.ts';

/** What a pilot counts: it decides the test, the interval and the words. */
export const pilotKinds = {
  share: 'A share of people (each once: yes or no)',
  events: 'Events per case (there can be several)',
  mean: 'A mean (minutes, scores, money)',
} as const;

/** How the size of an effect is said. Positive is the way that was hoped for: a fall where the measure is to fall. */
export const effectUnits = {
  points: 'Points (20% to 18% is two)',
  ratio: 'A share of what it was (20% to 18% is a tenth)',
  difference: 'The unit of the measure (minutes, scores, money)',
} as const;

/** How a pilot is compared. Only the first three can show a cause. */
export const pilotDesigns = {
  randomised: 'Split at random',
  matched: 'Matched groups',
  staggered: 'Staggered start',
  'before-after': 'Before and after',
  none: 'No comparison',
} as const;

export const pilot = group(
  { title: 'Pilot', hint: 'Where you try it, and what would make you stop.' },
  {
    where: text({ title: 'Where will you try it?', example: 'Home claims, Leeds' }),
    start: day({ title: 'From' }),
    weeks: number({ title: 'For how long?', unit: 'weeks', example: '8' }),
    design: choice(pilotDesigns, { title: 'Compared with what?' }),
    measure: text({ title: 'What is measured?', example: 'status calls per claim' }),
    kind: choice(pilotKinds, { title: 'What kind of number is it?', gate: 'finance' }),
    unit: text({ title: 'In what is it measured?', gate: 'finance', example: 'minutes' }),
    thresholdsAs: choice(effectUnits, { title: 'In what are success and stop said?' }),
    pass: share({ title: 'It works if the change is at least', example: '15%' }),
    stop: share({ title: 'We stop if it is under', example: '8%' }),
    judge: text({ title: 'Who judges it?', gate: 'finance', example: 'Finance' }),
    done: choice(
      { planned: 'Planned', running: 'Running', finished: 'Finished' },
      { title: 'State', gate: 'finance' },
    ),
    groups: list(
      { title: 'Result by group', gate: 'finance', one: 'group' },
      {
        name: text({ title: 'Group', example: 'With texts' }),
        role: choice({ treated: 'With the change', comparison: 'Without it' }, { title: 'Which?' }),
        people: number({ title: 'How many were in it?' }),
        events: number({ title: 'How many of what is counted?', example: '13,540' }),
        mean: number({ title: 'Their mean', example: '7.4' }),
        deviation: number({
          title: 'Standard deviation',
          hint: 'How far single ones lie around the mean. Whoever made the mean has it.',
          example: '3.1',
        }),
      },
    ),
    published: group(
      {
        title: 'Result as published',
        gate: 'finance',
        hint: 'Where only the result is known and not the counts. Counts come first where there are both.',
      },
      {
        effect: number({
          title: 'How large was the effect?',
          hint: 'Positive where it went the way you hoped.',
          example: '0.21',
        }),
        as: choice(effectUnits, { title: 'In what is it said?' }),
        low: number({ title: '95% range: from' }),
        high: number({ title: '95% range: to' }),
        p: number({ title: 'p value', hint: 'How often chance alone would show as much.', example: '0.01' }),
      },
    ),
    source: text({
      title: 'Where do these numbers come from?',
      gate: 'finance',
      example: 'Test report, claims analytics',
    }),
    asOf: day({ title: 'As of', gate: 'finance' }),
    owner: text({ title: 'Who stands for them?', gate: 'finance' }),
    asked: asked(),
    outcome: prose({ title: 'What came out?', gate: 'finance' }),
    elseChanged: prose({ title: 'What else changed at the same time?', gate: 'finance' }),
    sideEffects: prose({ title: 'What surprised us?', gate: 'board' }),
  },
);

export const rollOut = group(
  { title: 'Roll-out', hint: 'Waves, and the gate before each.' },
  {
    waves: list(
      { title: 'Waves', one: 'wave' },
      {
        name: text({ title: 'Wave', example: 'Home' }),
        where: text({ title: 'Where?' }),
        start: month({ title: 'From' }),
        end: month({ edge: 'last', title: 'Until' }),
        gate: text({ title: 'Opens when' }),
      },
    ),
    gates: list(
      {
        title: 'Gates',
        hint: 'A date, a threshold, an owner, and what happens if it is missed.',
        one: 'gate',
      },
      {
        name: text({ title: 'Gate', example: 'After the pilot' }),
        date: day({ title: 'Date' }),
        measure: text({ title: 'Measure', example: 'status calls' }),
        measureBecause: prose({
          title: 'Why this measure, if little of the money follows from it?',
          gate: 'finance',
          hint: 'Only where it moves less than a third of released plus margin.',
          example: 'Renewals show only after a year; calls show within weeks.',
        }),
        threshold: text({ title: 'Threshold', example: 'at least 8% fewer' }),
        owner: text({ title: 'Who judges?' }),
        ifMissed: prose({ title: 'If it is missed', example: 'we stop and report back' }),
      },
    ),
  },
);

export const risks = list(
  { title: 'Risks', hint: 'Cause, event and effect, with someone who acts.', one: 'risk' },
  {
    name: text({ title: 'In a few words', example: 'Wrong numbers' }),
    category: choice(
      {
        benefits: 'Benefits',
        people: 'People',
        delivery: 'Delivery',
        technology: 'Technology',
        compliance: 'Compliance',
        other: 'Other',
      },
      { title: 'About', gate: 'finance' },
    ),
    cause: text({ title: 'If', example: 'mobile numbers are out of date' }),
    event: text({ title: 'then', example: 'texts reach the wrong person' }),
    effect: text({ title: 'so that', example: 'customers lose trust' }),
    owner: text({ title: 'Who acts?', gate: 'finance' }),
    response: text({ title: 'What will they do?', example: 'check numbers at first contact' }),
    chanceBefore: share({ title: 'Chance now', gate: 'finance', example: '20%' }),
    chanceAfter: share({ title: 'Chance after', gate: 'finance', example: '5%' }),
    effectBefore: choice(
      { high: 'High', medium: 'Medium', low: 'Low' },
      { title: 'Effect now', gate: 'finance' },
    ),
    effectAfter: choice(
      { high: 'High', medium: 'Medium', low: 'Low' },
      { title: 'Effect after', gate: 'finance' },
    ),
  },
);

export const unknowns = list(
  {
    title: 'What we do not know yet',
    hint: 'At least one. Saying “none” costs trust.',
    one: 'unknown',
  },
  {
    what: text({ title: 'We do not yet know', example: 'whether the effect lasts through winter' }),
    matters: prose({ title: 'Why does it matter?', gate: 'finance', hint: 'In money or in customers.' }),
    how: text({ title: 'How will we find out?' }),
    owner: text({ title: 'Who?', gate: 'finance' }),
    by: day({ title: 'By when?' }),
    figure: text({ title: 'The number it moves', hidden: true, names: 'figures' }),
  },
);

export const dependencies = list(
  { title: 'Dependencies', gate: 'finance', one: 'dependency' },
  {
    what: text({ title: 'On what does it depend?' }),
    owner: text({ title: 'Who?' }),
    by: day({ title: 'By when?' }),
  },
);

export const duties = list(
  {
    title: 'Duties',
    gate: 'board',
    hint: 'Vulnerable customers, data, equality, regulation, staff consultation.',
    one: 'duty',
  },
  {
    duty: text({ title: 'Duty', example: 'Vulnerable customers' }),
    assessment: prose({ title: 'What was found, or why is nothing expected?' }),
    owner: text({ title: 'Who?' }),
  },
);

export const questions = list(
  {
    title: 'Questions the paper answers',
    gate: 'board',
    hint: 'Three to five, as the board would put them.',
    one: 'question',
  },
  {
    question: text({ title: 'Question', example: 'Would calls have fallen anyway?' }),
    answer: prose({ title: 'Answer in one or two sentences' }),
    section: text({ title: 'Section that shows it', hidden: true }),
    about: text({ title: 'What the case itself asks it about', example: 'stop-line', hidden: true }),
  },
);

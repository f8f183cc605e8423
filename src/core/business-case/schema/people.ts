import { choice, day, group, list, month, prose, text, words, yesNo } from '../../quantities/field.ts';

export const stakeholders = list(
  { title: 'Stakeholders', hint: 'Who must say yes, and what is in it for each.', one: 'stakeholder' },
  {
    who: text({ title: 'Role', example: 'Finance Director' }),
    plural: yesNo({
      title: 'Is it a group?',
      gate: 'finance',
      hint: 'So that the sentences agree: “Handlers gain”.',
    }),
    function: text({ title: 'Function', gate: 'finance', example: 'Finance' }),
    wiifm: prose({
      title: 'What is in it for them?',
      hint: 'In their terms, not yours.',
      example:
        'Cash and freed time are shown separately, and the project stops if the pilot misses its gate.',
    }),
    gain: group(
      {
        title: 'What do they gain, in their own measure?',
        hint: 'Their measure, an amount or example, and a date.',
      },
      {
        measure: text({ title: 'Their measure', example: 'hire-car budget' }),
        amount: text({ title: 'How much', example: '£160,000 a year less' }),
        from: month({ title: 'From', example: 'December 2027' }),
        figure: text({ title: 'The figure behind it', hidden: true, names: 'figures' }),
      },
    ),
    proof: prose({
      title: 'One number or example that proves it',
      gate: 'finance',
      example: 'a stop rule at 8% by week 8',
    }),
    proofFigure: text({ title: 'The figure behind it', hidden: true, names: 'figures' }),
    changes: prose({ title: 'What changes for them, and from when?', gate: 'board' }),
    mayAsk: prose({
      title: 'What may they ask?',
      hint: 'Your guess. It is printed as “You may ask”, without quotation marks.',
      example: 'Will the savings reach the ledger?',
    }),
    said: group(
      {
        title: 'Have they said it themselves?',
        gate: 'board',
        hint: 'Only then it may stand in quotation marks.',
      },
      {
        on: day({ title: 'When?' }),
        mayBeQuoted: yesNo({ title: 'May it be quoted?' }),
      },
    ),
    answer: prose({ title: 'Your honest answer', sentences: true }),
    condition: prose({
      title: 'Their condition for a yes',
      gate: 'finance',
      example: 'cash shown separately',
    }),
    askOfThem: prose({
      title: 'What do we need from them?',
      gate: 'finance',
      ends: 'We need you to',
      example: 'agree the overtime baseline',
    }),
    askBy: day({ title: 'By when?', gate: 'finance' }),
    askTime: text({ title: 'How long does that take?', gate: 'finance', example: 'two hours' }),
    champion: yesNo({ title: 'Champion?', gate: 'board' }),
    championDoes: text({ title: 'What will they do?', gate: 'board', example: 'shows it at the team day' }),
  },
);

export const governance = group(
  { title: 'Governance', hint: 'Who belongs on your customer-experience board.' },
  {
    chair: text({ title: 'Who chairs?', example: 'Chief Operating Officer' }),
    sponsor: text({ title: 'Who sponsors?', example: 'Claims Director' }),
    seats: list(
      { title: 'Who sits on it?', one: 'seat' },
      {
        function: text({ title: 'Function', example: 'Finance' }),
        person: text({ title: 'Person or role' }),
        why: text({ title: 'Why?' }),
        says: choice(
          { decides: 'Decides', advises: 'Advises', informed: 'Is told' },
          { title: 'Decides, advises or is told?' },
        ),
      },
    ),
    rules: words({
      title: 'How are customer priorities decided?',
      gate: 'board',
      hint: 'First rule first.',
      one: 'rule',
    }),
    rhythm: choice(
      { weekly: 'Weekly', fortnightly: 'Every two weeks', monthly: 'Monthly', quarterly: 'Quarterly' },
      { title: 'How often?', gate: 'board' },
    ),
    firstMeeting: day({ title: 'First date', gate: 'board' }),
    escalation: text({
      title: 'If it is stuck',
      gate: 'board',
      example: 'The sponsor decides within five working days',
    }),
  },
);

export const engagement = group(
  { title: 'Engagement', hint: 'Who must know, feel and do what.' },
  {
    message: text({
      title: 'The one sentence everyone should repeat',
      example: 'Tell them before they ask.',
      soft: 120,
    }),
    audiences: list(
      { title: 'Who must do what differently?', one: 'group' },
      {
        group: text({ title: 'Group', example: 'Claims handlers' }),
        know: text({ title: 'Know' }),
        feel: text({ title: 'Feel' }),
        do: text({ title: 'Do' }),
      },
    ),
    skills: list(
      {
        title: 'Training and coaching',
        gate: 'board',
        hint: 'Training without coaching afterwards fades.',
        one: 'skill',
      },
      {
        what: text({ title: 'What?' }),
        who: text({ title: 'Who?' }),
        coaching: text({ title: 'Coaching afterwards' }),
        when: day({ title: 'When?' }),
      },
    ),
    storyRhythm: choice(
      { weekly: 'Every week', fortnightly: 'Every two weeks', monthly: 'Every month' },
      { title: 'How often do you tell a success story?', gate: 'board' },
    ),
    storyTeller: text({ title: 'Who tells it?', gate: 'board' }),
    storyPlace: text({ title: 'Where?', gate: 'board' }),
    champions: words({ title: 'Champions', gate: 'board', one: 'champion' }),
  },
);

export const successStories = list(
  { title: 'Success stories', hint: 'One person, one moment, one number.', one: 'story' },
  {
    kind: choice(
      {
        customer: 'A customer',
        colleague: 'A colleague',
        team: 'Another team',
        imagined: 'Imagined',
      },
      { title: 'Whose story?', hint: 'An imagined story is called an illustration wherever it is told.' },
    ),
    headline: text({ title: 'The headline', example: 'I stopped checking my phone', soft: 60 }),
    person: text({ title: 'Who?', example: 'Marta, motor customer' }),
    before: prose({ title: 'Before' }),
    moment: prose({ title: 'The moment', hint: 'Who did what, the smallest step first.' }),
    after: prose({ title: 'After' }),
    proof: prose({ title: 'The number', example: 'Calls per claim were 21% lower with texts.' }),
    proofFigure: text({ title: 'The figure behind it', hidden: true, names: 'figures' }),
    quote: prose({ title: 'In their words', gate: 'board' }),
    lesson: prose({ title: 'What was hard?', gate: 'board' }),
    nextStep: prose({ title: 'First step for another team', gate: 'board' }),
    consent: choice(
      {
        named: 'Yes, with the name',
        anonymous: 'Yes, without a name',
        no: 'No, or not asked yet',
      },
      {
        title: 'May we tell it?',
        gate: 'finance',
        hint: 'Without a yes no document tells it; without a name it is told of “a customer”.',
      },
    ),
    source: text({ title: 'Source and date', gate: 'finance', example: 'Interview, 3 November 2026' }),
  },
);

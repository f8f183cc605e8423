/** What somebody does at one field: types words or an amount, chooses of a list, or presses a card. */
export type Entry =
  | { path: string; type: string }
  | { path: string; choose: string }
  /** Of cards that stand beside each other. */
  | { press: string };

export interface QuickCase {
  /** The answers to each of the nine questions, as they are typed; what is left alone is not listed. */
  answers: readonly (readonly Entry[])[];
  /** Said in the pitch. */
  tells: readonly string[];
}

const type = (path: string, text: string): Entry => ({ path, type: text });
const choose = (path: string, option: string): Entry => ({ path, choose: option });
const press = (name: string): Entry => ({ press: name });

/** A utility: calls fall, and time is set free. */
const outageTexts: QuickCase = {
  answers: [
    [
      type('ask.purpose', 'text customers when the power goes off'),
      choose('meeting.audience', 'executive'),
      type('meeting.date', '8 Dec 2026'),
    ],
    [
      type('situation.asIs', 'Seven of ten outage calls only ask when the power is back.'),
      type('situation.toBe', 'A text says so before anybody has to ring.'),
    ],
    [
      type('ask.oneOff', '210,000'),
      type('ask.yearly', '95k'),
      type('ask.startMonth', 'Jan 2027'),
      type('ask.endMonth', 'Sep 2027'),
      type('ask.team[row-1].people', '4'),
      type('ask.team[row-1].share', '50%'),
      type('ask.team[row-1].rate', '£4,800'),
    ],
    [
      type('hypothesis.forWhom', 'homes in the North region'),
      type('hypothesis.measureName', 'outage calls'),
      type('hypothesis.baseline', '310,000'),
      type('hypothesis.size.base', '22%'),
      type('hypothesis.because', 'most callers only ask when it is back on'),
    ],
    [
      type('benefits[row-1].inputs.unitValue.base', '£5.60'),
      press('Time is set free'),
      type('benefits[row-1].captureShare', '100'),
    ],
    [
      choose('evidence[row-1].kind', 'system-record'),
      choose('pilot.design', 'before-after'),
      type('pilot.stop', '15'),
    ],
    [type('earlyWins[row-1].win', 'The first text when a line goes down')],
    [
      type('stakeholders[row-1].who', 'Finance Director'),
      type('stakeholders[row-1].wiifm', 'a line under which the spending stops'),
      type('stakeholders[row-1].mayAsk', 'Which budget falls?'),
      type('stakeholders[row-1].answer', 'None yet: it is time, and we say so.'),
    ],
    [
      choose('successStories[row-1].kind', 'imagined'),
      type('successStories[row-1].headline', 'No more candles'),
      type(
        'successStories[row-1].moment',
        'The lights went out at six. A text came before she found the candles.',
      ),
      type('successStories[row-1].proof', 'She did not have to ring.'),
    ],
  ],
  tells: [
    'Approve £210,000 one-off and £95,000 a year to text customers when the power goes off',
    'outage calls should fall by 22%',
    'We stop under 15%',
    '£278,000 net over three years, not discounted, from time alone',
    'Finance Director',
    'She did not have to ring.',
  ],
};

/** A subscription business: a rate rises, and margin comes in. */
const renewals: QuickCase = {
  answers: [
    [
      type('ask.purpose', 'ring members before their first renewal'),
      choose('meeting.audience', 'board'),
      type('meeting.date', '11 Feb 2027'),
    ],
    [
      type('situation.asIs', 'One in four members leaves at the first renewal, unheard.'),
      type('situation.toBe', 'Everyone hears from us a month before.'),
    ],
    [
      type('ask.oneOff', '60k'),
      type('ask.yearly', '45,000'),
      type('ask.startMonth', 'Mar 2027'),
      type('ask.endMonth', 'May 2027'),
      type('ask.team[row-1].people', '2'),
      type('ask.team[row-1].share', '40'),
      type('ask.team[row-1].rate', '5,200'),
    ],
    [
      type('hypothesis.forWhom', 'members in their first year'),
      type('hypothesis.measureName', 'renewal rate'),
      choose('hypothesis.direction', 'rise'),
      type('hypothesis.baseline', '75%'),
      type('hypothesis.size.base', '4'),
      type('hypothesis.because', 'most of them leave without having used it'),
    ],
    [
      type('benefits[row-1].inputs.volume.base', '24,000'),
      type('benefits[row-1].inputs.unitValue.base', '85'),
      press('Margin comes in'),
    ],
    [
      choose('evidence[row-1].kind', 'before-after'),
      choose('pilot.design', 'randomised'),
      type('pilot.stop', '3'),
    ],
    [type('earlyWins[row-1].win', 'The first hundred calls, counted')],
    [
      type('stakeholders[row-1].who', 'Sales Director'),
      type('stakeholders[row-1].wiifm', 'members who stay without a discount'),
      type('stakeholders[row-1].mayAsk', 'Do calls not annoy them?'),
      type('stakeholders[row-1].answer', 'We count who asks us to stop.'),
    ],
    [
      choose('successStories[row-1].kind', 'imagined'),
      type('successStories[row-1].headline', 'Somebody asked'),
      type(
        'successStories[row-1].moment',
        'He had forgotten the app. Mia showed him the one thing he needed.',
      ),
      type('successStories[row-1].proof', 'He stayed, at the full price.'),
    ],
  ],
  tells: [
    'to ring members before their first renewal',
    'renewal rate should rise by 4 points',
    'We stop under 3 points',
    'net over three years, not discounted',
    'He stayed, at the full price.',
  ],
};

/** A public service: waiting days fall for each case, time is set free, and nobody is asked for. */
const permits: QuickCase = {
  answers: [
    [
      type('ask.purpose', 'check permit forms while people fill them in'),
      choose('meeting.audience', 'committee'),
      type('meeting.date', '3 Mar 2027'),
    ],
    [
      type('situation.asIs', 'Half of all forms come back with a question.'),
      type('situation.toBe', 'The form asks it at once.'),
    ],
    [
      type('ask.oneOff', '120,000'),
      type('ask.yearly', '18,000'),
      type('ask.startMonth', 'Apr 2027'),
      type('ask.endMonth', 'Aug 2027'),
    ],
    [
      type('hypothesis.forWhom', 'people who apply for a permit'),
      type('hypothesis.measureName', 'waiting time'),
      type('hypothesis.baseline', '42 days'),
      type('hypothesis.size.base', '30'),
      type('hypothesis.because', 'a returned form waits nineteen days'),
    ],
    [
      type('benefits[row-1].inputs.volume.base', '9,000'),
      type('benefits[row-1].inputs.unitValue.base', '38'),
      press('Time is set free'),
      type('benefits[row-1].captureShare', '80'),
    ],
    [
      choose('evidence[row-1].kind', 'assumption'),
      choose('pilot.design', 'matched'),
      type('pilot.stop', '20'),
    ],
    [type('earlyWins[row-1].win', 'One form that checks itself')],
    [
      type('stakeholders[row-1].who', 'Head of Permits'),
      type('stakeholders[row-1].wiifm', 'fewer letters to send back'),
      type('stakeholders[row-1].mayAsk', 'Who mends the form?'),
      type('stakeholders[row-1].answer', 'Your team, with one day of training.'),
    ],
    [
      choose('successStories[row-1].kind', 'imagined'),
      type('successStories[row-1].headline', 'Open by May'),
      type(
        'successStories[row-1].moment',
        'A baker sent her form on a Sunday. On Friday she had her answer.',
      ),
      type('successStories[row-1].proof', 'She opened in May.'),
    ],
  ],
  tells: [
    'to check permit forms while people fill them in',
    'aiting time should fall by 30%',
    'We stop under 20%',
    'She opened in May.',
  ],
};

export const quickCases = { outageTexts, renewals, permits };

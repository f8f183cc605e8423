import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { type ContactKind, contactDetailsIn } from '../../exporters/consent/contact-details.ts';
import { isNamedIn, isNameUnsure, nameParts } from '../../exporters/consent/names.ts';
import { isWithoutName, storyTexts } from '../../exporters/consent/told-story.ts';
import { defineRule } from '../define-rule.ts';

interface Text {
  path: string;
  text: string;
}

const kinds: Record<ContactKind, string> = {
  mail: 'a mail address',
  phone: 'a telephone number',
  number: 'a policy or account number',
  postcode: 'a postcode',
  birth: 'a date of birth',
};

const textsOf = (at: string, row: Readonly<Record<string, unknown>>, fields: readonly string[]): Text[] =>
  fields.flatMap((field) => {
    const text = row[field];
    return typeof text === 'string' && text !== '' ? [{ path: `${at}.${field}`, text }] : [];
  });

const storiesOf = ({ successStories }: BusinessCase): Text[] =>
  successStories
    .filter(({ kind }) => kind !== 'imagined')
    .flatMap((story) => textsOf(`successStories[${story.id}]`, story, ['person', ...storyTexts]));

const pilotOf = ({ pilot }: BusinessCase): Text[] => [
  ...textsOf('pilot', pilot, ['where', 'judge', 'outcome', 'elseChanged', 'sideEffects']),
  ...pilot.groups.flatMap((group) => textsOf(`pilot.groups[${group.id}]`, group, ['name'])),
];

const quoteOf = ({ situation }: BusinessCase): Text[] =>
  textsOf('situation', situation, ['quote', 'quoteBy']);

/** Where else somebody may be named who did not agree to it. */
const elsewhere = ({
  engagement,
  evidence,
  hypothesis,
  questions,
  situation,
  stakeholders,
}: BusinessCase): Text[] => [
  ...textsOf('situation', situation, ['asIs', 'toBe', 'whyNow', 'doNothing']),
  ...textsOf('hypothesis', hypothesis, ['change', 'because']),
  ...textsOf('engagement', engagement, ['message']),
  ...evidence.flatMap((item) =>
    textsOf(`evidence[${item.id}]`, item, ['title', 'finding', 'limits', 'where']),
  ),
  ...questions.flatMap((item) => textsOf(`questions[${item.id}]`, item, ['question', 'answer'])),
  ...stakeholders.flatMap((one) =>
    textsOf(`stakeholders[${one.id}]`, one, ['wiifm', 'proof', 'mayAsk', 'answer']),
  ),
];

const reachable = (texts: readonly Text[]) =>
  texts.flatMap(({ path, text }) => {
    const [first] = contactDetailsIn(text);
    return first === undefined
      ? []
      : [
          {
            path,
            kind: first.kind,
            message: `Take ${kinds[first.kind]} out of this text: ${quoted(first.text)}.`,
          },
        ];
  });

/** Numbers of systems stand in evidence too; these lead to one person wherever they stand. */
const leadsToOne: ReadonlySet<ContactKind> = new Set(['mail', 'phone', 'birth']);

/** Names of those who have not agreed to be named, where their story does not stand. */
const named = (it: BusinessCase) => {
  const silent = it.successStories.filter(
    (story) => story.kind !== 'imagined' && story.consent !== 'named' && nameParts(story.person).length > 0,
  );
  return [...pilotOf(it), ...quoteOf(it), ...elsewhere(it)].flatMap(({ path, text }) =>
    silent
      .filter(({ person }) => isNamedIn(text, nameParts(person)))
      .slice(0, 1)
      .map(({ headline }) => ({
        path,
        message: `This text names the person of ${quoted(headline)}, who has not agreed to be named. Write it without the name.`,
      })),
  );
};

const unsure = ({ successStories }: BusinessCase) =>
  successStories.filter(isWithoutName).flatMap((story) => {
    const names = nameParts(story.person);
    return textsOf(`successStories[${story.id}]`, story, storyTexts)
      .filter(({ text }) => isNameUnsure(text, names))
      .map(({ path }) => ({
        path,
        message: `Here the name in ${quoted(story.headline)} cannot be told from an ordinary word, so that documents leave this text out. Write it without the name.`,
      }));
  });

/** Nobody can be reached, looked up or recognised by a story, a quote or a pilot who did not agree to it. */
export const nobodyExposed = defineRule({
  id: 'XDC-04',
  gate: 'finance',
  severity: 'must',
  answers: ['XDC-04'],
  reads: [
    'successStories',
    'situation',
    'pilot',
    'hypothesis',
    'engagement',
    'evidence',
    'questions',
    'stakeholders',
  ],
  over: 'case',
  statement: 'Nobody can be found by a name, a number or an address without having agreed.',
  reason: 'Trust that is lost by one name is not won back by a case.',
  planted: [
    (it) => withValueAt(it, 'successStories[marta].after', 'Ring her on 07700 900123.'),
    (it) => withValueAt(it, 'successStories[marta].after', 'She was born on 12 March 1961.'),
    (it) => withValueAt(it, 'pilot.outcome', 'Policy number MTR-2026-004711 was left out.'),
    (it) =>
      withValueAt(
        withValueAt(it, 'successStories[marta].consent', 'anonymous'),
        'situation.asIs',
        'Ask Marta: we go quiet.',
      ),
    (it) => withValueAt(it, 'situation.quoteConsent', false),
    (it) => withValueAt(it, 'situation.quoteBy', ''),
    (it) => withValueAt(it, 'evidence[leaver-talks].where', 'Call Jo on 07700 900123.'),
  ],
  faults: (it) => [
    ...reachable([...storiesOf(it), ...pilotOf(it), ...quoteOf(it)]),
    ...reachable(elsewhere(it)).filter(({ kind }) => leadsToOne.has(kind)),
    ...named(it),
    ...unsure(it),
    ...(it.situation.quote !== '' && it.situation.quoteBy.trim() === ''
      ? [
          {
            path: 'situation.quoteBy',
            message: 'Say who is quoted, as far as they agreed to be told: “Home customer, Leeds”.',
          },
        ]
      : []),
    ...(it.situation.quote !== '' && it.situation.quoteConsent !== true
      ? [
          {
            path: 'situation.quoteConsent',
            message: 'Ask whether the customer’s words may be used, or take them out.',
          },
        ]
      : []),
  ],
});

import type { ReactNode } from 'react';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { Reason } from '../../../core/business-case/reason.ts';
import { askSums } from '../../../core/business-case/results/ask-sums.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { stopLineOf } from '../../../core/business-case/results/stop-line.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { evidenceKinds } from '../../../core/business-case/schema/evidence.ts';
import { captureFault } from '../../../core/business-case/results/stated-faults.ts';
import { wordsOf } from '../../../core/business-case/words-of-money.ts';
import { isSeen } from '../../../core/data/seen.ts';
import { startLower, startUpper } from '../../../core/data/letter-case.ts';
import { AnswerFields } from './answer-field.tsx';
import { Becomes } from './becomes.tsx';
import { BesideBreakEven, StopField, whyStopLine } from './certainty.tsx';
import { LevelField } from './level-field.tsx';
import { benefitOf } from './place.ts';
import { type QuickField, questions } from './questions.ts';
import { Sentence } from './sentence.tsx';
import { writtenSize } from './read-size.ts';
import { missingInWords } from './so-far.ts';
import { SourceField } from './source-field.tsx';
import { VolumeField } from './volume-field.tsx';
import { ofOne } from './worth-words.ts';
import type { Formats } from '../../../core/quantities/format.ts';

/** What would make a pitch stronger: what is missing, why it matters, and where it is answered. */
export interface Gap {
  id: string;
  title: string;
  why: string;
  /** On its button. */
  verb: string;
  fields: () => ReactNode;
}

/** The case as it stands. */
export interface Standing {
  businessCase: BusinessCase;
  results: Results;
  formats: Formats;
}

type FindGaps = (standing: Standing) => readonly Gap[];

const asked = (...paths: string[]): QuickField[] =>
  questions.flatMap(({ fields }) => fields).filter(({ path }) => paths.includes(path));

const fields =
  (...paths: string[]) =>
  () => <AnswerFields fields={asked(...paths)} />;

const atRow =
  (list: string, id: string, ...names: string[]) =>
  () => (
    <AnswerFields
      fields={asked(...names.map((name) => `${list}[].${name}`)).map((field) => ({
        ...field,
        path: field.path.replace('[]', `[${id}]`),
      }))}
    />
  );

const ofAsk: FindGaps = ({ businessCase, results }) => {
  const { oneOff, yearly } = askSums(results.calculation.businessCase, results.base).asked;
  return [
    ...(isSeen(businessCase.ask.purpose)
      ? []
      : [
          {
            id: 'purpose',
            title: 'What you want to do',
            why: 'The first slide asks for it.',
            verb: 'Say it',
            fields: fields('ask.purpose'),
          },
        ]),
    ...((oneOff ?? 0) + (yearly ?? 0) > 0
      ? []
      : [
          {
            id: 'sums',
            title: 'How much you ask for',
            why: 'Without a sum there is nothing to decide: the first and the last slide are left out.',
            verb: 'Give it',
            fields: fields('ask.oneOff', 'ask.yearly'),
          },
        ]),
  ];
};

const rowIn = (path: string): string => /\[([^\]]+)\]/u.exec(path)?.[1] ?? '';

type OfReason = Partial<Record<Reason['code'], (reason: Reason) => Omit<Gap, 'title'>>>;

/** What the core says is missing, with the fields that give it; what the path does not ask stands in the steps. */
const ofReason: OfReason = {
  'people-not-counted': ({ path }) => ({
    id: `people ${path.replace(/\.[^.]*$/u, '')}`,
    why: 'Share of their time and what one costs a month. Until then nothing says what it is worth.',
    verb: 'Give it',
    fields: atRow('ask.team', rowIn(path), 'share', 'rate', 'months'),
  }),
  'no-first-month': () => ({
    id: 'start',
    why: 'The plan is counted from it.',
    verb: 'Give it',
    fields: fields('ask.startMonth', 'ask.endMonth'),
  }),
};

const ofAbsence: FindGaps = ({ results, formats }) =>
  [...results.absence.benefits, ...results.absence.costs].flatMap((reason): Gap[] => {
    const gap = ofReason[reason.code]?.(reason);
    return gap === undefined ? [] : [{ ...gap, title: startUpper(missingInWords(reason, formats)) }];
  });

const isSentenceWhole = ({ hypothesis }: BusinessCase): boolean =>
  isSeen(hypothesis.change) &&
  isSeen(hypothesis.measureName) &&
  hypothesis.baseline !== undefined &&
  hypothesis.size?.base !== undefined;

const ofSentence: FindGaps = ({ businessCase }) =>
  isSentenceWhole(businessCase)
    ? []
    : [
        {
          id: 'sentence',
          title: 'The sentence that can turn out wrong',
          why: 'What moves, from where, and by how much: all money follows from it.',
          verb: 'Finish it',
          fields: () => <Sentence />,
        },
      ];

const hasLevel = (businessCase: BusinessCase, name: string): boolean => {
  const input = benefitOf(businessCase)?.inputs[name];
  return input !== undefined && ('shared' in input || input['base'] !== undefined);
};

const ofWorth: FindGaps = ({ businessCase }) => {
  const benefit = benefitOf(businessCase);
  if (!isSentenceWhole(businessCase) || (benefit !== undefined && benefit.driver !== 'own')) return [];
  const { hypothesis } = businessCase;
  const kind = measureKind(hypothesis);
  const direction = hypothesis.direction ?? 'fall';
  return [
    ...(kind === 'count' || hasLevel(businessCase, 'volume')
      ? []
      : [
          {
            id: 'volume',
            title: 'How many there are in a year',
            why: 'A rate or a time is worth something only for so many.',
            verb: 'Give it',
            fields: () => <VolumeField kind={kind} measure={hypothesis.measureName} />,
          },
        ]),
    ...(hasLevel(businessCase, 'unitValue')
      ? []
      : [
          {
            id: 'value',
            title: direction === 'rise' ? 'What one is worth' : 'What one costs',
            why: 'Until then it is a count and no money.',
            verb: 'Give it',
            fields: () => (
              <LevelField
                standsAlone
                level="base"
                path="benefits[].inputs.unitValue"
                unit="money"
                {...ofOne[kind][direction]}
              />
            ),
          },
        ]),
  ];
};

const ofWords: FindGaps = ({ businessCase }) => {
  const benefit = benefitOf(businessCase);
  if (benefit === undefined && !isSentenceWhole(businessCase)) return [];
  const shares = wordsOf(benefit ?? { words: {} });
  if (benefit?.isShown === true) return [];
  if (Object.keys(shares).length === 0)
    return [
      {
        id: 'word',
        title: 'What happens to it',
        why: 'A budget that falls, time, margin or growth avoided: each is worth something else.',
        verb: 'Choose',
        fields: () => <Becomes />,
      },
    ];
  return benefit === undefined || captureFault(benefit) === undefined
    ? []
    : [
        {
          id: 'capture',
          title: 'How much of the time you count',
          why: 'Nobody else can say it, and nothing is counted before.',
          verb: 'Give it',
          fields: fields('benefits[].captureShare'),
        },
      ];
};

const ofBudget: FindGaps = ({ businessCase }) => {
  const benefit = benefitOf(businessCase);
  const isNamed = benefit !== undefined && isSeen(benefit.budget.line) && isSeen(benefit.budget.holder);
  return benefit === undefined || wordsOf(benefit).released === undefined || isNamed
    ? []
    : [
        {
          id: 'budget',
          title: 'Which budget falls, and who holds it',
          why: 'Without both it is no cash, whatever it is worth.',
          verb: 'Name it',
          fields: fields('benefits[].budget.line', 'benefits[].budget.holder'),
        },
      ];
};

const ofStopLine: FindGaps = ({ businessCase, results }) => {
  if (!isSentenceWhole(businessCase)) return [];
  if (businessCase.pilot.stop === undefined)
    return [
      {
        id: 'stop',
        title: 'When you would stop',
        why: 'A yes that can be taken back is easier to give.',
        verb: 'Draw the line',
        fields: () => (
          <>
            <StopField />
            <BesideBreakEven />
          </>
        ),
      },
    ];
  const line = stopLineOf(results.calculation);
  const isKept = isSeen(whyStopLine(businessCase)?.answer ?? '');
  return line === null || line.breakEven === null || line.worth >= 0 || line.stop >= line.breakEven || isKept
    ? []
    : [
        {
          id: 'stop-below',
          title: 'Your stop line lies below break-even',
          why: 'Between the two you would go on and lose.',
          verb: 'Move it',
          fields: () => (
            <>
              <StopField />
              <BesideBreakEven />
            </>
          ),
        },
      ];
};

const ofComparison: FindGaps = ({ businessCase: { pilot, hypothesis } }) =>
  (pilot.design !== undefined && pilot.design !== 'none') || !isSeen(hypothesis.measureName)
    ? []
    : [
        {
          id: 'comparison',
          title: 'Compared with what?',
          why: `Without a comparison, ${hypothesis.measureName} might have ${hypothesis.direction === 'rise' ? 'risen' : 'fallen'} anyway.`,
          verb: 'Choose',
          fields: fields('pilot.design'),
        },
      ];

const ofPeople: FindGaps = ({ businessCase: { stakeholders } }) =>
  stakeholders.length === 0
    ? [
        {
          id: 'people',
          title: 'Who must say yes',
          why: 'The slide of who gains is left out.',
          verb: 'Name one',
          fields: fields(
            'stakeholders[].who',
            'stakeholders[].wiifm',
            'stakeholders[].mayAsk',
            'stakeholders[].answer',
          ),
        },
      ]
    : stakeholders
        .filter(({ mayAsk, answer, wiifm }) => !isSeen(wiifm) || (isSeen(mayAsk) && !isSeen(answer)))
        .map(({ id, who, wiifm }) => ({
          id: `answer ${id}`,
          title: isSeen(wiifm)
            ? `Your answer to ${who || 'one who may ask'}`
            : `What is in it for ${who || 'them'}`,
          why: 'They will ask it in the room.',
          verb: 'Answer',
          fields: atRow('stakeholders', id, 'wiifm', 'mayAsk', 'answer'),
        }));

const ofMeeting: FindGaps = ({ businessCase: { meeting } }) =>
  meeting.audience !== undefined && meeting.date !== ''
    ? []
    : [
        {
          id: 'meeting',
          title: 'Who decides, and when',
          why: 'The ask names the day.',
          verb: 'Say it',
          fields: fields('meeting.audience', 'meeting.date'),
        },
      ];

const labels: Record<string, string> = { volume: 'how many', unitValue: 'the value of one' };

/** On what the likely size rests, as question 6 says it. */
const restsOn = (businessCase: BusinessCase): string => {
  const kind = businessCase.evidence.find(({ id }) =>
    businessCase.hypothesis.size?.evidence.includes(id),
  )?.kind;
  return kind === undefined || kind === 'assumption' || kind === 'unknown'
    ? 'It rests on a guess. One test, a report or a similar company is enough.'
    : `You say it rests on this: ${startLower(evidenceKinds[kind])}. Name it, so that somebody can look it up.`;
};

/** Where the likely size comes from, and then every other number, the one that moves the result most first. */
const ofSources: FindGaps = ({ businessCase, formats }) => {
  const { hypothesis } = businessCase;
  const base = hypothesis.size?.base;
  const size =
    base === undefined || isSeen(hypothesis.size?.source ?? '')
      ? []
      : [
          {
            id: 'source size',
            title: `Why it should be ${writtenSize(base, hypothesis, (value) => formats.number(value, 'exact'))}`,
            why: restsOn(businessCase),
            verb: 'Give it',
            fields: () => (
              <SourceField path="hypothesis.size" title="Where does the likely size come from?" />
            ),
          },
        ];
  const benefit = benefitOf(businessCase);
  const others = movingInputs(businessCase, 0)
    .filter(({ of, estimate }) => of === 'benefit' && !isSeen(estimate.source))
    .flatMap((input): Gap[] => {
      const name = Object.keys(benefit?.inputs ?? {}).find(
        (one) => `${benefit?.id ?? ''}.${one}` === input.id,
      );
      return name === undefined || name === 'effect'
        ? []
        : [
            {
              id: `source ${name}`,
              title: `Where “${labels[name] ?? input.label}” comes from`,
              why: 'A number without a source is nobody’s.',
              verb: 'Give it',
              fields: () => (
                <SourceField path={`benefits[].inputs.${name}`} title="Where does it come from?" />
              ),
            },
          ];
    });
  return [...size, ...others];
};

/**
 * In the order in which they matter: what keeps the number at “not yet”, what those who decide next would stop at, and
 * what moves the number most.
 */
const finders: readonly FindGaps[] = [
  ofAsk,
  ofSentence,
  ofAbsence,
  ofWorth,
  ofWords,
  ofStopLine,
  ofBudget,
  ofComparison,
  ofPeople,
  ofMeeting,
  ofSources,
];

export const gapsOf = (standing: Standing): Gap[] => finders.flatMap((find) => find(standing));

/** Five at a time: more is a list that nobody begins. */
export const most = 5;

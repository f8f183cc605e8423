import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Suspense, lazy, useMemo, useState } from 'react';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import { numbersAsked } from '../../../core/business-case/requests.ts';
import type { Gate } from '../../../core/review/define-rule.ts';
import { useCaseNumbers } from '../../figures/case-view.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { useStory } from '../../preview/use-story.ts';
import { useSettled } from '../../preview/use-settled.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useFindings } from '../../store/derived.ts';
import { hrefTo } from '../../store/routes.ts';
import { today } from '../../store/today.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { standingOf } from './documents-standing.ts';
import { standingLine, stoppedBy } from './standing.ts';
import { type Thing, nextSteps, thingsByGate } from './things.ts';
import { verbAt } from './verbs.ts';
import { type DayOnTheWay, daysInSight, deciderOf, distance, wayToDecision } from './way-to-decision.ts';
import { KeepDates } from './keep-dates.tsx';
import styles from './overview.module.css';

/** The number comes after what is to be done; its place is kept. */
const WorthCard = lazy(async () => {
  const { WorthCard: Card } = await import('./worth-card.tsx');
  return { default: Card };
});

/** The slide that a step changes stands beside it a moment later. */
const ThisSlide = lazy(async () => {
  const { ThisSlide: Slide } = await import('./this-slide.tsx');
  return { default: Slide };
});

const Verb = ({ thing }: { thing: Thing }) => {
  const openField = useFieldOpener();
  return (
    <button
      aria-label={`${verbAt(thing.path)}: ${thing.message}`}
      className={styles['verb']}
      type="button"
      onClick={() => openField(thing.path)}
    >
      {verbAt(thing.path)}
    </button>
  );
};

const Keep = ({ thing }: { thing: Thing }) => {
  const { keep, message } = thing.findings.find((finding) => finding.keep !== undefined) ?? {};
  return keep === undefined || message === undefined ? null : <KeepDates keep={keep} message={message} />;
};

const why: Record<Gate, string> = {
  draft: 'Without it there is nothing to show a colleague.',
  finance: 'Finance would stop at it, and it is the nearest gate.',
  board: 'It is what stands between you and the meeting.',
};

/** The one thing to do now, and on request the next two. */
const BestStep = ({ caseId, steps }: { caseId: string; steps: readonly Thing[] }) => {
  const [place, setPlace] = useState(0);
  const openField = useFieldOpener();
  const few = steps.slice(0, 3);
  const step = few[Math.min(place, few.length - 1)];
  if (step === undefined)
    return (
      <section aria-label="Best next step" className={styles['best']}>
        <div>
          <p className={styles['hint']}>Best next step</p>
          <h2>Nothing is left to ask of this case</h2>
          <p>Read it once as those who decide will, and take it there.</p>
          <div className={styles['actions']}>
            <LinkButton href={hrefTo.export(caseId)} look="primary">
              Take it to the board
            </LinkButton>
            <LinkButton href={hrefTo.deck(caseId)} look="quiet">
              Read the deck
            </LinkButton>
          </div>
        </div>
        <Suspense fallback={<div />}>
          <ThisSlide path="ask" />
        </Suspense>
      </section>
    );
  return (
    <section aria-label="Best next step" className={styles['best']}>
      <div>
        <p className={styles['hint']}>{place === 0 ? 'Best next step' : 'Or this first'}</p>
        <h2>{step.message}</h2>
        <p>{why[step.gate]}</p>
        <div className={styles['actions']}>
          <Button look="primary" onPress={() => openField(step.path)}>
            {verbAt(step.path)}
          </Button>
          {few.length > 1 && (
            <Button look="quiet" onPress={() => setPlace((place + 1) % few.length)}>
              Something else first
            </Button>
          )}
        </div>
      </div>
      <Suspense fallback={<div />}>
        <ThisSlide path={step.path} />
      </Suspense>
    </section>
  );
};

const DateLine = ({ days, today }: { days: readonly DayOnTheWay[]; today: string }) => {
  const openField = useFieldOpener();
  const { formats } = useCaseNumbers(useBusinessCase((whole) => whole));
  return (
    <section aria-label="On the way to a decision">
      <h2 className={styles['heading']}>On the way to a decision</h2>
      {days.length === 0 ? (
        <p>
          No date is entered yet.{' '}
          <button className={styles['verb']} type="button" onClick={() => openField('meeting.date')}>
            Say when they meet
          </button>
        </p>
      ) : (
        <ol className={styles['days']}>
          {days.map(({ date, what, path, isGate }) => (
            <li key={path} data-gate={isGate} data-over={date < today}>
              <button type="button" onClick={() => openField(path)}>
                <strong>{formats.day(date)}</strong>
                <span>{what}</span>
                <small>{distance(date, today)}</small>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const Gates = ({ caseId }: { caseId: string }) => {
  const findings = useFindings((all) => all);
  const decider = useBusinessCase(deciderOf);
  const gates = thingsByGate(findings);
  const firstOpen = gates.findIndex(({ things }) => things.length > 0);
  return (
    <section aria-label="How far it is" className={styles['gates']}>
      {gates.map(({ gate, things }, index) => {
        const words = stoppedBy(gate, decider);
        return things.length === 0 ? (
          <p key={gate} className={styles['done']}>
            <CircleCheck aria-hidden size={18} /> <strong>{words.done}</strong>
            {gate === 'draft' && <a href={hrefTo.deck(caseId)}>Open the deck</a>}
          </p>
        ) : (
          <details key={gate} open={index === firstOpen}>
            <summary>
              <TriangleAlert aria-hidden size={18} /> <strong>{words.open(things.length)}</strong>
            </summary>
            <ul>
              {things.map((thing) => (
                <li key={thing.path + thing.message}>
                  <div>
                    <span>{thing.message}</span>
                    {thing.findings.length > 1 && (
                      <small>
                        {thing.findings.length === 2
                          ? 'One more question is about the same place.'
                          : `${thing.findings.length - 1} more questions are about the same place.`}
                      </small>
                    )}
                    <Keep thing={thing} />
                  </div>
                  <Verb thing={thing} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
};

const People = ({ caseId }: { caseId: string }) => {
  const openField = useFieldOpener();
  const { formats } = useCaseNumbers(useBusinessCase((whole) => whole));
  const people = useBusinessCase(({ stakeholders }) => stakeholders).filter(({ who }) => who !== '');
  const missing = (one: (typeof people)[number]): { text: string; path: string } | null => {
    const path = `stakeholders[${one.id}]`;
    if (one.wiifm === '' && one.gain?.measure === '')
      return { text: 'nothing in it for them yet', path: `${path}.wiifm` };
    if (one.mayAsk !== '' && one.answer === '')
      return { text: 'a question without an answer', path: `${path}.answer` };
    return null;
  };
  const first = people
    .toSorted((a, b) => Number(missing(b) !== null) - Number(missing(a) !== null))
    .slice(0, 4);
  return (
    <section aria-label="People" className={styles['card']}>
      <header>
        <h2>People</h2>
        <a href={hrefTo.step(caseId, 'stakeholders')}>
          {people.length === 0 ? 'Name them' : `All ${people.length}`}
        </a>
      </header>
      {people.length === 0 && <p>Nobody is named yet who must say yes.</p>}
      <ul>
        {first.map((one) => {
          const gap = missing(one);
          return (
            <li key={one.id}>
              <button type="button" onClick={() => openField(gap?.path ?? `stakeholders[${one.id}]`)}>
                <strong>{one.who}</strong>
                <span className={gap === null ? styles['hint'] : styles['gap']}>
                  {gap?.text ?? (one.askBy === '' ? 'has an answer' : `needed by ${formats.day(one.askBy)}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Documents = ({ caseId }: { caseId: string }) => {
  const story = useStory();
  const businessCase = useSettled(
    useBusinessCase((whole) => whole),
    500,
  );
  const { formats, results } = useCaseNumbers(businessCase);
  const offered = story?.offered ?? [];
  const kinds = [...new Set(offered.map(({ document }) => document))].flatMap((document) => {
    const of = offered.filter((one) => one.document === document);
    const [first] = of;
    return first === undefined ? [] : [{ document, first, count: of.length }];
  });
  return (
    <section aria-label="Documents" className={styles['card']}>
      <header>
        <h2>Documents</h2>
        <a href={hrefTo.export(caseId)}>Export</a>
      </header>
      {story !== null && kinds.length === 0 && <p>Nothing can be written yet.</p>}
      <ul>
        {kinds.map(({ document, first, count }) => {
          const standing = standingOf(businessCase, results.figures, document);
          return (
            <li key={document}>
              <div>
                <strong>
                  {count === 1
                    ? first.title
                    : `${first.title.split(':')[0] ?? first.title}, ${count} of them`}
                </strong>
                {standing.kind !== 'never' && (
                  <span className={styles['hint']}>
                    Edition {standing.edition}, {formats.day(standing.date)}
                  </span>
                )}
              </div>
              <span className={styles['tag']} data-standing={standing.kind}>
                {standing.kind === 'never'
                  ? 'not exported yet'
                  : standing.kind === 'same'
                    ? 'as exported'
                    : standing.newer === 1
                      ? '1 number newer'
                      : `${standing.newer} numbers newer`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The state of a case as its heading: what is left before the gate it must pass next, or that nothing is. */
const useStanding = (): { title: string; lead: string } => {
  const findings = useFindings((all) => all);
  const decider = useBusinessCase(deciderOf);
  const date = useBusinessCase(({ meeting }) => meeting.date);
  const now = today();
  const gates = thingsByGate(findings);
  const open = gates.filter(({ things }) => things.length > 0);
  const title = standingLine(findings, decider).line;
  const passed = gates.filter(({ things }) => things.length === 0);
  const lead = [
    ...(passed.some(({ gate }) => gate === 'draft') && open.length > 0 ? ['Nothing stops a draft.'] : []),
    ...(open.some(({ gate }) => gate === 'finance') ? ['Finance would still ask.'] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(date)
      ? [`${decider} ${date < now ? 'met' : 'meets'} ${distance(date, now)}.`]
      : []),
  ];
  return { title, lead: lead.join(' ') };
};

const isNothing = (businessCase: {
  basics: { title: string };
  ask: { purpose: string };
  hypothesis: { change: string };
  benefits: readonly unknown[];
}): boolean =>
  businessCase.basics.title === '' &&
  businessCase.ask.purpose === '' &&
  businessCase.hypothesis.change === '' &&
  businessCase.benefits.length === 0;

const Begin = ({ caseId }: { caseId: string }) => (
  <main className={styles['overview']} id="main">
    <div className={styles['main']}>
      <ScreenTitle>Say what you are asking for</ScreenTitle>
      <p className={styles['lead']}>
        Nine questions, about ten minutes: then there is a first deck, with one number in it that holds.
      </p>
      <div className={styles['actions']}>
        <LinkButton href={hrefTo.quick(caseId, 1)} large look="primary">
          Answer the first question
        </LinkButton>
        <LinkButton href={hrefTo.step(caseId, 'situation')} large>
          See all sections
        </LinkButton>
      </div>
    </div>
  </main>
);

/** Where the case stands, what to do next, and how long there is: the room one comes back to. */
export const OverviewRoom = ({ route: { caseId } }: { route: { caseId: string } }) => {
  const whole = useBusinessCase((businessCase) => businessCase);
  const businessCase = useSettled(whole, 500);
  const findings = useFindings((all) => all);
  const house = useBusinessCase(({ house: own }) =>
    own === undefined ? 'none yet' : `${own.name || 'without a name'}, version ${own.version}`,
  );
  const { title, lead } = useStanding();
  const swings = useMemo(
    () =>
      new Map(
        movingInputs(businessCase, 0).map(({ id, worthAtLow, worthAtHigh }) => [
          pathOfInput(id).replace(/\.base$/u, ''),
          Math.abs(worthAtHigh - worthAtLow),
        ]),
      ),
    [businessCase],
  );
  const asked = numbersAsked(businessCase);
  const now = today();
  if (isNothing(whole)) return <Begin caseId={caseId} />;
  return (
    <main className={styles['overview']} id="main">
      <div className={styles['main']}>
        <div>
          <ScreenTitle>{title}</ScreenTitle>
          <p className={styles['lead']}>{lead}</p>
        </div>
        <BestStep caseId={caseId} steps={nextSteps(findings, swings)} />
        <DateLine days={daysInSight(wayToDecision(businessCase), now, 5)} today={now} />
        <Gates caseId={caseId} />
        <p className={styles['links']}>
          <a href={hrefTo.read(caseId)}>Read the case back</a>
          <a href={hrefTo.requests(caseId)}>
            Numbers you asked for{asked.length === 0 ? '' : ` (${asked.length})`}
          </a>
          <a href={hrefTo.kept(caseId)}>Copies and history</a>
          <span>
            House: <a href={hrefTo.house(caseId)}>{house}</a>
          </span>
        </p>
      </div>
      <div className={styles['side']}>
        <Suspense fallback={<div className={styles['awaited']} />}>
          <WorthCard businessCase={businessCase} />
        </Suspense>
        <People caseId={caseId} />
        <Documents caseId={caseId} />
      </div>
    </main>
  );
};

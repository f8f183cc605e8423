import type { ReactNode } from 'react';
import { gradeWords } from '../../../core/business-case/evidence-grade.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import { useCaseNumbers } from '../../figures/case-view.ts';
import { useSaying } from '../../figures/use-saying.ts';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { RunText } from '../../preview/run-text.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { isWritten } from '../../steps/form/written.ts';
import { hrefTo } from '../../store/routes.ts';
import { LinkButton } from '../../ui/index.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { verbAt } from '../overview/verbs.ts';
import { Pressable } from '../../parts/pressable.tsx';
import { inSentences, worthOf } from '../worth/worth-of-case.ts';
import styles from './read-back.module.css';

/** What is typed by somebody, told as it stands, with the place that it came from. */
interface Typed {
  text: string;
  path: string;
}

/** A part of the case as it is read back: phrases in their order, or what is typed; what is missing where it is empty. */
interface Part {
  title: string;
  phrases?: readonly string[];
  typed?: (businessCase: BusinessCase) => readonly Typed[];
  missing: Typed;
}

const parts: readonly Part[] = [
  {
    title: 'The ask',
    phrases: ['ask-sentence', 'funding-sentence'],
    missing: { text: 'What are they asked to decide?', path: 'ask.purpose' },
  },
  {
    title: 'Today, and then',
    typed: ({ situation }) => [
      { text: situation.asIs, path: 'situation.asIs' },
      { text: situation.toBe, path: 'situation.toBe' },
    ],
    missing: { text: 'What happens now, and what will be different?', path: 'situation.asIs' },
  },
  {
    title: 'The idea',
    phrases: ['hypothesis-sentence'],
    missing: { text: 'What do you think will happen, and why?', path: 'hypothesis.change' },
  },
  {
    title: 'What was shown',
    phrases: ['proof-sentence', 'pilot-line-sentence'],
    missing: { text: 'What has been tried, or how will it be?', path: 'pilot.where' },
  },
  {
    title: 'When we stop',
    phrases: ['stop-line-sentence'],
    missing: { text: 'Under which value do you stop?', path: 'pilot.stop' },
  },
  {
    title: 'The goal',
    phrases: ['goal-sentence', 'goal-served'],
    missing: { text: 'Which goal of the organisation does it serve?', path: 'situation.goal.name' },
  },
  {
    title: 'The people',
    typed: ({ stakeholders }) =>
      stakeholders.flatMap(({ id, who, wiifm }) =>
        who === '' || wiifm === '' ? [] : [{ text: `${who}: ${wiifm}`, path: `stakeholders[${id}].wiifm` }],
      ),
    missing: { text: 'Who must say yes, and what is in it for them?', path: 'stakeholders' },
  },
  {
    title: 'The story',
    typed: ({ successStories }) =>
      successStories.flatMap(({ id, headline, moment }) => [
        { text: headline, path: `successStories[${id}].headline` },
        { text: moment, path: `successStories[${id}].moment` },
      ]),
    missing: { text: 'Whose day gets better? Tell one.', path: 'successStories' },
  },
];

const Missing = ({ missing: { text, path } }: Pick<Part, 'missing'>) => {
  const openField = useFieldOpener();
  return (
    <p className={styles['missing']}>
      {text}{' '}
      <button aria-label={`${verbAt(path)}: ${text}`} type="button" onClick={() => openField(path)}>
        {verbAt(path)}
      </button>
    </p>
  );
};

type View = ReturnType<typeof useCaseNumbers>;

const Phrases = ({ ids, view }: { ids: readonly string[]; view: View }) => {
  const say = useSaying(view);
  if (say === null) return null;
  const said = ids.map((id) => say(id).phrase).filter((runs) => runs.length > 0);
  return said.length === 0 ? null : (
    <p>
      {said.map((runs, index) => (
        <span key={`${ids[index]}`}>
          <RunText runs={runs} />{' '}
        </span>
      ))}
    </p>
  );
};

/** Whether any of the phrases says something; unknown while the words are not there. */
const useIsSaid = (ids: readonly string[], view: View): boolean => {
  const say = useSaying(view);
  return say === null || ids.some((id) => say(id).phrase.length > 0);
};

const OfPhrases = ({ part, view }: { part: Part; view: View }) => {
  const ids = part.phrases ?? [];
  const isSaid = useIsSaid(ids, view);
  if (isSaid) return <Phrases ids={ids} view={view} />;
  // What is entered and cannot be said yet waits for the number, which says itself what it waits for.
  return isWritten(valueAtPath(view.businessCase, part.missing.path)) ? (
    <p className={styles['grade']}>It is entered, and can be said as soon as the case is worth something.</p>
  ) : (
    <Missing missing={part.missing} />
  );
};

const OfTyped = ({ part, businessCase }: { part: Part; businessCase: BusinessCase }) => {
  const openField = useFieldOpener();
  const typed = (part.typed?.(businessCase) ?? []).filter(({ text }) => text.trim() !== '');
  if (typed.length === 0) return <Missing missing={part.missing} />;
  return typed.map(({ text, path }) => (
    <p key={path}>
      <span className={styles['typed']} data-path={path} role="presentation" onClick={() => openField(path)}>
        {text}
      </span>
    </p>
  ));
};

const Worth = ({ view }: { view: View }) => {
  const worth = worthOf(view);
  const openField = useFieldOpener();
  const simulated = useSimulated(view.businessCase);
  const withChances = simulated === null ? view : { ...view, uncertainty: simulated.uncertainty };
  const figure = view.results.figures[leadingOf(view).measure];
  if (worth.kind !== 'figures')
    return (
      <>
        <p className={styles['missing']}>Not yet.</p>
        {inSentences(worth.kind === 'nothing' ? [] : worth.reasons).map(({ text, path }) => (
          <p key={text + path} className={styles['missing']}>
            {text}{' '}
            <button aria-label={`Enter it: ${text}`} type="button" onClick={() => openField(path)}>
              Enter it
            </button>
          </p>
        ))}
      </>
    );
  return (
    <>
      <Phrases ids={['worth-sentence', 'payback-sentence', 'claimed-sentence']} view={view} />
      {simulated !== null && <Phrases ids={['chance-sentence', 'loss-sentence']} view={withChances} />}
      {figure?.grade !== undefined && (
        <p className={styles['grade']}>
          As sure as its weakest large part
          {figure.gradeFrom === undefined ? '' : `, “${figure.gradeFrom}”`}: {gradeWords[figure.grade]}.
        </p>
      )}
    </>
  );
};

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className={styles['part']}>
    <h2>{title}</h2>
    <div>{children}</div>
  </section>
);

/** The case read back as prose, to check it once as a whole: everything in it leads to its field. */
export const ReadBackRoom = ({ route: { caseId } }: { route: { caseId: string } }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const view = useCaseNumbers(businessCase);
  const openField = useFieldOpener();
  return (
    <main className={styles['read']} id="main">
      <div>
        <ScreenTitle>Your case, read back</ScreenTitle>
        <p className={styles['lead']}>As a stranger would hear it. Press anything that is not so.</p>
      </div>
      <Pressable label="Your case" onOpen={openField}>
        <div className={styles['parts']}>
          {parts.slice(0, 3).map((part) => (
            <Row key={part.title} title={part.title}>
              {part.phrases === undefined ? (
                <OfTyped businessCase={businessCase} part={part} />
              ) : (
                <OfPhrases part={part} view={view} />
              )}
            </Row>
          ))}
          <Row title="What it is worth">
            <Worth view={view} />
          </Row>
          {parts.slice(3).map((part) => (
            <Row key={part.title} title={part.title}>
              {part.phrases === undefined ? (
                <OfTyped businessCase={businessCase} part={part} />
              ) : (
                <OfPhrases part={part} view={view} />
              )}
            </Row>
          ))}
        </div>
      </Pressable>
      <div className={styles['actions']}>
        <LinkButton href={hrefTo.deck(caseId)} look="primary">
          Read the deck
        </LinkButton>
        <LinkButton href={hrefTo.export(caseId)}>Export</LinkButton>
      </div>
    </main>
  );
};

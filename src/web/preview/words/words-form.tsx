import { useMemo, useState } from 'react';
import { formatsFor } from '../../../core/quantities/format.ts';
import { factsOf } from '../../../core/story/facts/index.ts';
import { labelsOf } from '../../../core/story/labels/labels-of.ts';
import { sectionName } from '../../../core/story/section-kinds/section-name.ts';
import { phrases } from '../../../core/story/phrases/index.ts';
import { ourWords } from '../../../core/story/phrases/our-words.ts';
import { type ValueOf, valuesIn } from '../../../core/story/reference/values.ts';
import { foundInWords, triedTemplate } from '../../../core/story/wording/tried-wording.ts';
import {
  type StandingWords,
  type Wordable,
  type WordedDocument,
  withoutWording,
  withWording,
  wordsAsKept,
} from '../../../core/story/wording/wording.ts';
import { wordedFormats } from '../../../core/template-language/worded-formats.ts';
import { resultsFor } from '../../store/derived.ts';
import { editCase, tellDone, useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { Button, Caution, TextField } from '../../ui/index.ts';
import { RunText } from '../run-text.tsx';
import { useSettled } from '../use-settled.ts';
import { PhraseHelp } from './phrase-help.tsx';
import { useTriedLines } from './use-tried-lines.ts';
import { whoseWords } from './whose-words.ts';
import styles from './words.module.css';

/** Longer than between two keys of somebody who types. */
const pause = 300;

const nameOf = ({ kind, id }: Wordable): string =>
  kind === 'phrase' ? id : `a text of “${sectionName(id.split('/')[0] ?? '')}”`;

/** What the words are for, and whose stand now. */
const About = ({ what, standing, house }: { what: Wordable; standing: StandingWords; house: string }) => {
  const phrase = what.kind === 'phrase' ? phrases.get(what.id) : undefined;
  return (
    <div>
      {phrase !== undefined && (
        <p>
          {phrase.meaning} <code className={styles['whose']}>{phrase.id}</code>
        </p>
      )}
      <p className={styles['whose']}>{whoseWords(standing.by, house)} stand here now.</p>
    </div>
  );
};

/** Words that stand further from the case: what it would say without those that stand now. */
const Before = ({ words, house }: { words: readonly StandingWords[]; house: string }) => (
  <>
    {words.map(({ by, text }, index) => (
      <div key={`${by} ${index}`}>
        <p className={styles['whose']}>{whoseWords(by, house)} before</p>
        <pre>
          <code>{text}</code>
        </pre>
      </div>
    ))}
  </>
);

interface FormProps {
  what: Wordable;
  document: WordedDocument;
  section: string;
  /** The nearest to the case first. */
  words: readonly [StandingWords, ...StandingWords[]];
  onDone: () => void;
}

/** What is wrong with the typed words, and what they would say in this case, after a pause in the typing. */
const useTried = ({ what, document, section }: FormProps, text: string) => {
  const businessCase = useBusinessCase((whole) => whole);
  const bare = useMemo(() => withoutWording(businessCase, document, what), [businessCase, document, what]);
  const found = useMemo(() => foundInWords(document, what, text), [document, what, text]);
  const tried = useMemo(
    () => (found.faults.length > 0 ? null : triedTemplate(document, what, section, text)),
    [found, document, what, section, text],
  );
  return { found, said: useTriedLines(bare, document, what, tried) };
};

/** What facts say in the open case. */
const useValues = (language: string): ValueOf => {
  const businessCase = useBusinessCase((whole) => whole);
  return useMemo(() => {
    const { language: locale, currency } = businessCase.basics;
    const formats = wordedFormats(formatsFor(locale || 'en-GB', currency || 'GBP'), language);
    const view = { businessCase, results: resultsFor(businessCase), formats };
    return valuesIn(factsOf({ ...view, labels: labelsOf(view) }).raw, formats);
  }, [businessCase, language]);
};

/** Words of a phrase or of a block, to be worded otherwise in this case: what is wrong is said before they are taken. */
export const WordsForm = (props: FormProps) => {
  const { what, document, words, onDone } = props;
  const [standing, ...before] = words;
  const house = useBusinessCase((businessCase) => businessCase.house?.name ?? '');
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const [text, setText] = useState(standing.text);
  const settled = useSettled(text, pause);
  const { found, said } = useTried(props, settled);
  const { language } = document.template.manifest;
  const valueIn = useValues(language);
  const phrase = what.kind === 'phrase' ? phrases.get(what.id) : undefined;
  const isOwn = standing.by === 'case';
  const below = isOwn ? before.find(({ by }) => by !== 'case') : standing;
  const lock = what.kind === 'block' ? document.lockOf(what.id) : '';
  const canUse =
    found.faults.length === 0 &&
    wordsAsKept(what, text) !== wordsAsKept(what, standing.text) &&
    lock === '' &&
    !isReadOnly;
  const use = (): void => {
    if (!canUse || foundInWords(document, what, text).faults.length > 0) return;
    editCase(`Word ${nameOf(what)} otherwise`, (now) =>
      withWording(now, document, what, { text, was: below?.was ?? '' }),
    );
    tellDone(`This case has its own words for ${nameOf(what)}.`);
    onDone();
  };
  const takeBack = (): void => {
    editCase(`Take back the words before for ${nameOf(what)}`, (now) => withoutWording(now, document, what));
    tellDone(`The words before stand again for ${nameOf(what)}.`);
    onDone();
  };
  return (
    <fieldset className={styles['form']} disabled={isReadOnly}>
      <About house={house} standing={standing} what={what} />
      {lock !== '' && <p className={styles['fault']}>These words are locked, because {lock}.</p>}
      <TextField
        long
        hint="What stands in double braces is filled in from the case, and follows it."
        title="Words in this case"
        value={text}
        onChange={setText}
      />
      <div role="status">
        {found.faults.map((fault) => (
          <p key={fault} className={styles['fault']}>
            {fault}
          </p>
        ))}
        {found.cautions.map((caution) => (
          <p key={caution}>
            <Caution>{caution}</Caution>
          </p>
        ))}
        {said?.length === 0 && <p>In this case they say nothing: it lacks what they need.</p>}
        {said?.map((runs, index) => (
          <p key={`${index}`}>
            In this case:{' '}
            <span lang={language}>
              <RunText runs={runs} />
            </span>
          </p>
        ))}
      </div>
      {phrase !== undefined && (
        <PhraseHelp ours={ourWords(phrase.id, language)} phrase={phrase} valueIn={valueIn} />
      )}
      {isOwn && <Before house={house} words={before} />}
      <div className={styles['actions']}>
        <Button disabled={!canUse} look="primary" onPress={use}>
          Use these words in this case
        </Button>
        {isOwn && (
          <Button disabled={isReadOnly} onPress={takeBack}>
            Back to the words before
          </Button>
        )}
      </div>
    </fieldset>
  );
};

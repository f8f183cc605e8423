import { useEffect } from 'react';
import { worthOf, worthWords } from '../rooms/worth/worth-of-case.ts';
import { useCaseNumbers } from '../figures/case-view.ts';
import { keepCard } from '../persistence/case-cards.ts';
import { composedOf, type Story, useStory } from '../preview/use-story.ts';
import { useSettled } from '../preview/use-settled.ts';
import { standingLine } from '../rooms/overview/standing.ts';
import { deciderOf } from '../rooms/overview/way-to-decision.ts';
import { useAppStore } from '../store/app-store.ts';
import { useDerived, useFindings } from '../store/derived.ts';
import { theRecords } from './the-records.ts';

/** Long after the last key: nobody waits for it. */
const pause = 1500;

/** The slide that says what the case is about: the hypothesis, else the first. */
const slideOf = (story: Story | null): { slide: unknown; language: string } => {
  const composed = story === null ? undefined : composedOf(story, 'deck');
  if (composed?.deck == null || composed.document.kind !== 'deck') return { slide: null, language: 'en-GB' };
  const told = composed.document.slides.find(({ section }) => section === 'hypothesis');
  const { slides, language } = composed.deck;
  return { slide: slides.find(({ slideId }) => slideId === told?.id) ?? slides[0] ?? null, language };
};

/** Writes what the list of cases shows of this one, a while after it was last changed. */
export const KeepCard = ({ caseId }: { caseId: string }) => {
  const businessCase = useSettled(
    useDerived(({ businessCase: whole }) => whole),
    pause,
  );
  const story = useSettled(useStory(), pause);
  const findings = useFindings((all) => all);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const view = useCaseNumbers(businessCase);
  useEffect(() => {
    if (isReadOnly || businessCase.id !== caseId) return;
    const { name, said, cash } = worthWords(worthOf(view), view);
    const decider = deciderOf(businessCase);
    const { line, isReady } = standingLine(findings, decider);
    const card = {
      ...slideOf(story),
      worth: `${name} ${said}${cash === undefined ? '' : ` | cash ${cash}`}`,
      decider,
      date: businessCase.meeting.date,
      standing: line,
      isReady,
    };
    // A list that shows an older picture is no loss.
    void theRecords()
      .then((records) => keepCard(records, caseId, card))
      .catch(() => {});
  }, [businessCase, caseId, findings, isReadOnly, story, view]);
  return null;
};

import { useEffect, useState } from 'react';
import { localDay } from '../../core/data/local-day.ts';
import { houseStanding } from '../../core/house/house-standing.ts';
import { standingSentences } from '../../core/template-language/source/standing.ts';
import type { Manifest } from '../../core/template-language/source/story-template.ts';
import { templateNow } from '../preview/shipped-templates.ts';
import { useAppStore } from '../store/app-store.ts';
import { languageOfCase } from '../store/language-of-case.ts';
import { templateInUse } from '../store/template-of-case.ts';
import { useBusinessCase } from '../store/app-store.ts';
import styles from './app.module.css';

/** Why a template should not be used today; nothing where nothing speaks against it. */
export const StandingOf = ({ manifest, today }: { manifest: Manifest; today: string }) =>
  standingSentences([manifest], today).map((sentence) => (
    <p key={sentence} className={styles['refusal']}>
      {sentence}
    </p>
  ));

/** The same of the template that tells this case, and of its house, before it is exported. */
export const TemplateStanding = () => {
  const [shown, setShown] = useState<{ manifest: Manifest; today: string } | null>(null);
  const language = useAppStore(languageOfCase);
  const inUse = useAppStore(templateInUse);
  useEffect(() => {
    let isCurrent = true;
    void templateNow(inUse, language).then(({ template }) => {
      if (isCurrent) setShown({ manifest: template.manifest, today: localDay(new Date()) });
    });
    return () => {
      isCurrent = false;
    };
  }, [inUse, language]);
  const house = useBusinessCase((businessCase) => businessCase.house);
  if (shown === null) return null;
  const ofHouse = house === undefined ? '' : houseStanding(house, shown.today);
  return (
    <>
      <StandingOf {...shown} />
      {ofHouse !== '' && <p className={styles['refusal']}>{ofHouse}</p>}
    </>
  );
};

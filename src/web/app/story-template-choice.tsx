import { useEffect, useState } from 'react';
import { storyTemplateOf } from '../../core/business-case/story-template-of.ts';
import type { Manifest } from '../../core/template-language/source/story-template.ts';
import { shippedManifests } from '../preview/shipped-templates.ts';
import { editCase, tryTemplate, useAppStore } from '../store/app-store.ts';
import { templateOfCase } from '../store/template-of-case.ts';
import { ChoiceCards } from '../ui/choice-cards.tsx';
import styles from './app.module.css';
import { TemplateFile } from './template-file.tsx';

/** For whom a template is, what it makes, and when to take it. */
const hintOf = ({ audience, documents, purpose }: Manifest): string =>
  [
    `For: ${audience}.`,
    `Makes: ${Object.values(documents)
      .map(({ title }) => title)
      .join(', ')}.`,
    ...(purpose === undefined ? [] : [purpose]),
  ].join(' ');

/** Which of our story templates tells this case. What was entered, worded and switched stays with each of them. */
export const StoryTemplateChoice = () => {
  const [manifests, setManifests] = useState<readonly Manifest[]>([]);
  const chosen = useAppStore(templateOfCase);
  const isTried = useAppStore(({ tried }) => tried !== null);
  useEffect(() => {
    let isCurrent = true;
    void shippedManifests().then((found) => {
      if (isCurrent) setManifests(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const [usual] = manifests;
  if (usual === undefined) return null;
  const choose = (id: string): void => {
    const title = manifests.find((manifest) => manifest.id === id)?.title ?? id;
    tryTemplate(null);
    editCase(`Tell it as “${title}”`, (businessCase) =>
      storyTemplateOf(businessCase) === id ? businessCase : { ...businessCase, storyTemplate: id },
    );
  };
  return (
    <>
      <ChoiceCards
        className={styles['choices']}
        options={manifests.map((manifest) => ({
          id: manifest.id,
          title: manifest.title,
          hint: hintOf(manifest),
        }))}
        title="Which story is it?"
        value={isTried ? '' : chosen}
        onChange={choose}
      />
      {manifests.every(({ id }) => id !== chosen) && (
        <p className={styles['refusal']}>
          This case was told by the story template “{chosen}”, which did not come with this app. “
          {usual.title}” tells it until you choose one.
        </p>
      )}
      <TemplateFile chosenTitle={(manifests.find(({ id }) => id === chosen) ?? usual).title} />
    </>
  );
};

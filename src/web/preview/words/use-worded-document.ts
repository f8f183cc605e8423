import { useEffect, useState } from 'react';
import { type WordedDocument, wordedDocument } from '../../../core/story/wording/wording.ts';
import { useAppStore } from '../../store/app-store.ts';
import { languageOfCase } from '../../store/language-of-case.ts';
import { templateInUse } from '../../store/template-of-case.ts';
import { templateNow } from '../shipped-templates.ts';
import { useHasWords } from './use-has-words.ts';

/** The document whose words are looked at, with the words of its language; null until both are there. */
export const useWordedDocument = (id: string): WordedDocument | null => {
  const language = useAppStore(languageOfCase);
  const inUse = useAppStore(templateInUse);
  const [document, setDocument] = useState<WordedDocument | null>(null);
  useEffect(() => {
    let isWanted = true;
    void templateNow(inUse, language).then(({ template, bases }) => {
      if (isWanted) setDocument(wordedDocument(template, id, bases));
    });
    return () => {
      isWanted = false;
    };
  }, [inUse, language, id]);
  const isReady = useHasWords(document?.template.manifest.language ?? 'en-GB');
  return isReady ? document : null;
};

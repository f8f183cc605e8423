import { useEffect, useRef } from 'react';
import { appStore, useAppStore } from '../store/app-store.ts';

const remember = async (): Promise<void> => {
  const [{ lastBasics }, { rememberBasics }] = await Promise.all([
    import('../../core/business-case/like-last-case.ts'),
    import('../persistence/remembered-basics.ts'),
  ]);
  const { history } = appStore.getState();
  if (history !== null) rememberBasics(lastBasics(history.businessCase));
};

/** What a person changes of a case that most of theirs have alike is what their next one starts with. */
export const useLastBasics = (): void => {
  const id = useAppStore(({ history }) => history?.businessCase.id);
  const basics = useAppStore(({ history }) => history?.businessCase.basics);
  const before = useRef({ id, basics });
  useEffect(() => {
    const isEdited = before.current.id === id && before.current.basics !== basics;
    before.current = { id, basics };
    if (isEdited && basics !== undefined) void remember();
  }, [id, basics]);
};

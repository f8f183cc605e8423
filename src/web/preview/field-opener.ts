import { createContext, useContext } from 'react';

/** Opens the field that a value in the preview comes from. */
export const FieldOpener = createContext<(path: string) => void>(() => {});

export const useFieldOpener = (): ((path: string) => void) => useContext(FieldOpener);

import { isSeen } from '../data/seen.ts';

/** Whether something can be seen of a text. */
export const isSaid = (text: string | undefined): boolean => isSeen(text);

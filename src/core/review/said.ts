/** Whether something can be seen of a text. */
export const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** A name in quotation marks; of what has none yet, that it has none. */
export const quoted = (name: string): string => `“${name.trim() === '' ? '(no name yet)' : name}”`;

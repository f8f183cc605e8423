/** A name as it stands after “the”. */
export const withoutThe = (name: string): string => name.trim().replace(/^the\s+/iu, '');

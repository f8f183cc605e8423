export const germanTerms: Readonly<Record<string, string>> = {};

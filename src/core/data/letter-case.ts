/** With a capital, as a sentence or a table cell starts. */
export const startUpper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** As it stands within a sentence. An abbreviation keeps its capitals: "NPS today". */
export const startLower = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

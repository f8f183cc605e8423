import type { BusinessCase } from '../../business-case/schema/index.ts';

type Stakeholder = BusinessCase['stakeholders'][number];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isSame = (one: string, other: string): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/** Whether one holds the other as whole words: "Claims team leaders" holds "Team leaders". */
const holds = (one: string, other: string): boolean =>
  plain(other) !== '' && ` ${plain(one)} `.includes(` ${plain(other)} `);

const isNamedBy = ({ who, function: area }: Stakeholder, name: string): boolean =>
  isSame(who, name) || isSame(area, name);

/**
 * Whether a name in the case is that of a stakeholder, of their function, or of a role that holds it where nobody else
 * is called so: "Head of Compliance" is Compliance.
 */
export const isTheirs =
  ({ stakeholders }: BusinessCase, person: Stakeholder) =>
  (name: string): boolean =>
    isNamedBy(person, name) ||
    (holds(name, person.who) && !stakeholders.some((other) => isNamedBy(other, name)));

/** Whether a group that must know or learn something is theirs, or a part of it. */
export const isTheirGroup =
  (person: Stakeholder) =>
  (group: string): boolean =>
    isNamedBy(person, group) || holds(person.who, group) || holds(group, person.who);

/** Words that tell one subject from another. */
const tellingWords = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => word.length > 4),
  );

/** Whether a text is about something: it holds it whole, or two words of it that are not of every sentence. */
export const isAbout = (text: string, subject: string): boolean => {
  if (holds(text, subject)) return true;
  const words = tellingWords(text);
  return [...tellingWords(subject)].filter((word) => words.has(word)).length >= 2;
};

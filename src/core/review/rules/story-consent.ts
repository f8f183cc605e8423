import { withValueAt } from '../../business-case/path.ts';
import { isVague } from '../vague-source.ts';
import { defineRule, unless } from '../define-rule.ts';

/** A story has a source and consent, and carries a number. */
export const storyConsent = defineRule({
  id: 'EVD-16',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-16'],
  reads: ['successStories'],
  over: 'successStories',
  statement: 'A story has a source, consent and a number.',
  reason: 'Nobody is told about without having agreed.',
  planted: [
    (it) => withValueAt(it, 'successStories', []),
    (it) => withValueAt(it, 'successStories[marta].source', ''),
    (it) => withValueAt(it, 'successStories[marta].source', 'internal'),
    (it) => withValueAt(it, 'successStories[marta].proof', ''),
    (it) => withValueAt(it, 'successStories[marta].consent', 'no'),
    (it) => withValueAt(it, 'successStories[marta].kind', 'imagined'),
  ],
  faults: ({ successStories }) => [
    ...unless(successStories.length > 0, 'Add one success story.', 'successStories'),
    ...successStories.flatMap(({ id, headline, kind, consent, source, proof }) => {
      const path = `successStories[${id}]`;
      const isTold = kind === 'imagined' || consent === 'named' || consent === 'anonymous';
      return [
        ...unless(isTold, `“${headline}”: ask whether we may tell it.`, `${path}.consent`),
        ...unless(
          kind === 'imagined' || source !== '',
          `“${headline}”: name its source and date.`,
          `${path}.source`,
        ),
        ...unless(
          kind === 'imagined' || source === '' || !isVague(source),
          `“${headline}”: its source names nobody and no day. Say who told it, and when.`,
          `${path}.source`,
        ),
        ...unless(
          kind !== 'imagined' || consent === undefined || consent === 'no',
          `“${headline}” is imagined, and somebody is said to have agreed to it. Say whose story it is, or empty the consent.`,
          `${path}.consent`,
        ),
        ...unless(proof !== '', `“${headline}”: add the number that ends it.`, `${path}.proof`),
      ];
    }),
  ],
});

import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule } from '../define-rule.ts';
import { ofText } from '../of-text.ts';
import { everyText } from '../running-texts.ts';

/** Fields in which somebody argues: why something is so, what was found, what is done. */
const argues =
  /(?:[bB]ecause|Note|Override|\.answer|\.assessment|\.limits|\.ifMissed|\.response|\.rateBasis|optimismBasis|\]\.measure)$|^none\./u;

/** A word or two that could stand under any question. */
const empty =
  /^\W*(?:n\/?a|none|no|nil|yes|ok(?:ay)?|fine|good|sure|done|same|see above|as above|ditto|dito|later|agreed|not applicable|not relevant|of course|obvious(?:ly)?|standard|usual|because|reasons?|so|just because|why not|trust (?:me|us)|keine?|ja|nein|gut|wie oben|rien|oui|non|s\.\s?o\.|nada|sí|niente|geen)?\W*$/iu;

const isEmpty = ofText((text) => empty.test(text));

/** Some need a sentence, others a few words: "Expert's view" limits nothing, "Published 2019" is a rate's basis. */
const needsSentence = /[bB]ecause$|^none\./u;

/** A reason that is given is one. */
export const reasonsSayWhy = defineRule({
  id: 'reasons-say-why',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'Where a reason, a finding or an answer is asked for, what stands there says something.',
  reason: 'A reason of one word is a refusal to give one.',
  planted: [
    (it) => withValueAt(it, 'duties[data].assessment', 'none'),
    (it) => withValueAt(it, 'benefits[status-calls].captureBecause', 'Ops agree'),
    (it) => withValueAt(it, 'earlyWins[news].measure', 'none'),
  ],
  faults: (businessCase) =>
    everyText(businessCase)
      .filter(({ path, text }) => isSeen(text) && argues.test(path))
      .filter(({ path, text }) => isEmpty(text) || (needsSentence.test(path) && !isSentence(text)))
      .map(({ path, text }) => ({
        message: `“${text.trim()}” says nothing that anybody could check. Say it in a sentence.`,
        path,
      })),
});

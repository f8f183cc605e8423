import { withValueAt } from '../../business-case/path.ts';
import { defineRule } from '../define-rule.ts';
import { ofText } from '../of-text.ts';
import { runningTexts } from '../running-texts.ts';

/** Marks that somebody meant to come back to, wherever they stand. */
const marks =
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TBA|TBH|TODO|FIXME|TKTK|tbc|tbd|tba|Tbc|Tbd|t\.b\.[cda]\.?|N\.\s?N\.|T\.B\.[CDA]\.?|[Xx]{3,}|XX|\?{2,}|lorem ipsum|Lorem ipsum|[Pp]laceholder text|asdf\w*|qwerty)(?![\p{L}\p{N}])|[[<{](?:insert|add|enter|name|date|amount|number|your|company|organi[sz]ation|…|\.\.\.)[^\]>}]*[\]>}]/u;

/** A field that says only that somebody will say it. */
const whole =
  /^\s*[([]?\s*(?:(?:still |yet )?to be (?:confirmed|decided|determined|defined|advised|announced|agreed|added|completed|filled(?: in)?)|to follow|not (?:yet )?(?:known|decided|defined|clear)|n\/?k|unknown|pending|dummy|test|noch offen|offen|folgt|wird noch (?:geklärt|festgelegt)|à (?:confirmer|définir|déterminer|préciser)|por (?:confirmar|definir)|da (?:confermare|definire)|nog te bepalen)\s*[)\]]?[.!…]*\s*$/iu;

const isOpen = ofText((text) => marks.test(text) || whole.test(text));

/** Nothing in the case waits to be written. */
export const nothingLeftOpen = defineRule({
  id: 'nothing-left-open',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'No field holds a mark that it is still to be written.',
  reason: 'What is open belongs to what we do not know yet, with somebody who finds out.',
  planted: [
    (it) => withValueAt(it, 'risks[late].owner', 'TBC'),
    (it) => withValueAt(it, 'governance.escalation', 'To be determined'),
    (it) => withValueAt(it, 'situation.asIs', 'Lorem ipsum dolor sit amet.'),
  ],
  faults: (businessCase) =>
    runningTexts(businessCase)
      .filter(({ text }) => isOpen(text))
      .map(({ path, text }) => ({
        message: `“${text.trim().slice(0, 60)}” is still to be written. Write it, or say it under what you do not know yet.`,
        path,
      })),
});

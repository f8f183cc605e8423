import { withValueAt } from '../../business-case/path.ts';
import { defineRule } from '../define-rule.ts';
import { sentencesOf } from '../amounts-in-text.ts';
import { ofText } from '../of-text.ts';
import { isSomebodyElses, runningTexts } from '../running-texts.ts';

/** Words that promise what nobody can, in the languages that papers are written in. */
const promises = new RegExp(
  [
    String.raw`\b(?:we|i|it is|is|are|was|be|fully|100%|absolutely)\s+guaranteed?\b`,
    String.raw`\bguarantees?\s+(?:that|a|an|the|us|you|savings?|returns?|results?|success)\b`,
    String.raw`\bguaranteed\s+(?:saving|savings|return|returns|benefit|benefits|result|results|success|income|profit|effect|payback)\b`,
    String.raw`^guaranteed\b`,
    String.raw`\b(?:no|zero|without(?: any)?)\s+risks?\b(?!\s+(?:owner|register|assessment|manager|log|team))`,
    String.raw`\brisk[- ]free\b|\bcannot (?:fail|lose|go wrong)\b|\bcan[’']t (?:fail|lose|go wrong)\b|\bno downside\b`,
    String.raw`\b(?:beyond|without) (?:any |all )?doubt\b|\bundoubtedly\b|\b100\s?% (?:sure|certain|safe)\b`,
    String.raw`\b(?:is|are) (?:absolutely |completely |entirely )?certain to\b|\bwill (?:certainly|definitely|undoubtedly)\b|\bsure-fire\b|\bfoolproof\b`,
    String.raw`\bgarantiert\b|\brisikolos\b|\b(?:kein|ohne) Risiko\b|\bgaranti[es]?\b|\bsans (?:aucun )?risque\b`,
    String.raw`\bgarantizad[oa]s?\b|\bsin (?:ningún )?riesgo\b|\bgarantit[oaie]\b|\bsenza (?:alcun )?rischio\b|\bgegarandeerd\b|\bzonder risico\b`,
  ].join('|'),
  'iu',
);

/** "Nothing is guaranteed" promises nothing. */
const denials =
  /\b(?:not|no|never|nothing|nobody|cannot|can[’']t|isn[’']t|aren[’']t|nor|neither|nicht|kein(?:e|er)?|pas|non|geen|niet)\b[^.;]{0,20}\b(?:guarante|certain|garant|gegarand)/iu;

const isQuestion = (sentence: string): boolean => /\?[”"’]?\s*$/u.test(sentence);

const isPromise = (sentence: string): boolean =>
  !isQuestion(sentence) && promises.test(sentence) && !denials.test(sentence);

const promiseIn = ofText((text) => sentencesOf(text).find(isPromise));

/** No sentence of the case says more than anybody can know. */
export const nothingPromised = defineRule({
  id: 'nothing-promised',
  gate: 'finance',
  severity: 'must',
  answers: ['WRD-15'],
  reads: ['*'],
  over: 'case',
  statement: 'No words promise: guaranteed, certain, no risk.',
  reason: 'One promise that cannot be kept makes all numbers doubtful.',
  planted: [
    (it) => withValueAt(it, 'benefits[hire-days].description', 'The saving is guaranteed.'),
    (it) => withValueAt(it, 'stakeholders[it-director].answer', 'There is no risk for you.'),
    (it) => withValueAt(it, 'situation.toBe', 'Das ist garantiert ein Erfolg.'),
  ],
  faults: (businessCase) =>
    runningTexts(businessCase).flatMap(({ path, text }) => {
      if (isSomebodyElses(path)) return [];
      const sentence = promiseIn(text);
      return sentence === undefined
        ? []
        : [
            {
              message: `“${sentence.trim()}” promises more than anybody can know. Say what you expect, and from what.`,
              path,
            },
          ];
    }),
});

import { ofText } from './of-text.ts';

/** Words that name nobody and nothing: what is left of a source without them can be looked up. */
const vague = new Set(
  (
    'a about above all am among an and any are as at be been best by can common company data day different each etc everybody everyone experience expert experts external feel feeling figure figures for from general google guess guessed guesstimate gut have i idea in industry info information internal internet is it itself knowledge known ' +
    'many market me mine multiple my myself no none number numbers of on online open opinion other others our ours own people personal practice public research same see self several similar some somebody someone source sources studies study such team that the their thumb rule tbc this to too typical us various wall we web well wikipedia with ' +
    'ai chatgpt bot estimate estimated estimates assumption assumed assumptions believe think ' +
    'ich wir selbst eigene eigener erfahrung schätzung annahme diverse quellen quelle intern bauchgefühl moi nous diverses sources estimation expérience varias fuentes estimación propia'
  ).split(' '),
);

/** Whether a source names nobody and nothing: "me", "various sources", "own estimate". */
export const isVague = ofText((source) =>
  [...source.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].every(([word]) => vague.has(word.toLowerCase())),
);

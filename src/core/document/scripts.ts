/** A part of a text in one script, for whoever reads it aloud, spells it or sets it from the right. */
export interface ScriptPiece {
  text: string;
  /** The language that is most often written in it, where that is not the one of the document. */
  language?: string;
  isRightToLeft?: true;
}

const scripts: readonly { language: string; letters: RegExp; isRightToLeft?: true }[] = [
  { language: 'ar', letters: /\p{Script=Arabic}/u, isRightToLeft: true },
  { language: 'he', letters: /\p{Script=Hebrew}/u, isRightToLeft: true },
  { language: 'el', letters: /\p{Script=Greek}/u },
  { language: 'hi', letters: /\p{Script=Devanagari}/u },
  { language: 'th', letters: /\p{Script=Thai}/u },
  { language: 'ko', letters: /\p{Script=Hangul}/u },
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'zh', letters: /\p{Script=Han}/u },
];

/** A single letter of another script is a sign, as in "μ" or "Δ". */
const another =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{2,}/u;

const letter = /[\p{L}\p{M}]/u;
/** Marks that several scripts share, such as the long vowel of kana. */
const ofNoScript = /[\p{Script=Common}\p{Script=Inherited}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Text in kana is Japanese, and so are the Chinese letters in it. */
const languageIn = (text: string, language: string): string =>
  language === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : language;

/** Of each character the language of its script; what is no letter has none of its own. */
const languagesOf = (characters: readonly string[], text: string): (string | null | undefined)[] =>
  characters.map((character) => {
    if (!letter.test(character) || ofNoScript.test(character)) return null;
    const script = scripts.find(({ letters }) => letters.test(character));
    return script === undefined ? undefined : languageIn(text, script.language);
  });

/** The nearest language that is said before or after each place. */
const carried = (languages: readonly (string | null | undefined)[]): (string | undefined)[] => {
  let nearest: string | undefined;
  return languages.map((language) => {
    if (language !== null) nearest = language;
    return nearest;
  });
};

/** A text in its scripts, in their order; what is no letter stays with the letters around it where both are of one script. */
export const scriptPieces = (text: string): ScriptPiece[] => {
  if (!another.test(text)) return [{ text }];
  const characters = Array.from(text);
  const own = languagesOf(characters, text);
  const [before, after] = [carried(own), carried(own.toReversed()).toReversed()];
  const pieces: ScriptPiece[] = [];
  for (const [index, character] of characters.entries()) {
    const between = before[index] === after[index] ? before[index] : undefined;
    const language = own[index] === null ? between : (own[index] ?? undefined);
    const last = pieces.at(-1);
    if (last !== undefined && last.language === language) last.text += character;
    else
      pieces.push({
        text: character,
        ...(language === undefined ? {} : { language }),
        ...(scripts.some((script) => script.language === language && script.isRightToLeft === true)
          ? { isRightToLeft: true as const }
          : {}),
      });
  }
  return pieces;
};

/** Whether a text is read from the right: its first letter says so. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(letter.exec(text)?.[0] ?? '');

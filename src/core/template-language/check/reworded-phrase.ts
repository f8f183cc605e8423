/** What turns a gain into a loss, or a result into a doubt: amounts and effects are written without their sign. */
const judgements =
  /\b[\w-]+(?:\.[\w-]+)*\.(?:isLoss|isLowLoss|isHighLoss|isWorse|isUnclear|isUntested|isAlone|isNever|isClaimed|mayClaimCause)\b/gu;

const judgedIn = (text: string): Set<string> => new Set(text.match(judgements) ?? []);

/** Facts that a person typed, in the case that they have there. */
const beginsTyped =
  /^(?:\{\{!--.*?--\}\}\s*)?\{\{~?\s*([\w-]+\.(?:source|name|measure|purpose|subject|line|what))\s*~?\}\}/su;

/** What other words for a phrase may get wrong without being refused: said, so that whoever wrote them looks again. */
export const rewordedCautions = (ours: string, own: string, beginsWithCapital: boolean): string[] => {
  const kept = judgedIn(own);
  const lost = [...judgedIn(ours)].filter((name) => !kept.has(name));
  const typed = beginsWithCapital ? beginsTyped.exec(own.trim())?.[1] : undefined;
  return [
    ...(lost.length === 0
      ? []
      : [
          `Our words ask for ${lost.map((name) => `{{#if ${name}}}`).join(', ')}, and these do not. Amounts and effects have no sign of their own: say what is said where it is so, or a loss reads as a gain, and a doubt as a result.`,
        ]),
    ...(typed === undefined
      ? []
      : [
          `These words begin with what somebody typed, maybe with a small letter. Write {{capital ${typed}}}.`,
        ]),
  ];
};

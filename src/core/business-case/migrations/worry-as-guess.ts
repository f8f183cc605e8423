import type { Row } from './rows.ts';

/** What a stakeholder of version 3 was said to object is a guess of whoever wrote it: nobody says that it was said. */
export const worryAsGuess = ({ objection, ...stakeholder }: Row): Row =>
  objection === undefined || stakeholder['mayAsk'] !== undefined
    ? stakeholder
    : { ...stakeholder, mayAsk: objection };

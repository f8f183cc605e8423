import { caseText, emptyCase } from '../../core/business-case/open-case.ts';
import { exampleIds, exampleText } from '../files.ts';
import { WrongUse, print } from '../output.ts';

/** An empty case, or an example, on standard output. */
export const newCase = (example: string | undefined): 0 => {
  if (example === undefined) print(caseText(emptyCase('')));
  else if (exampleIds().includes(example)) print(exampleText(example));
  else throw new WrongUse(`There is no example “${example}”. There are: ${exampleIds().join(', ')}.`);
  return 0;
};

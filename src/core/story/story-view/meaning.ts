import type { Shape } from '../../template-language/shape.ts';

/** What stands in a text of the program: how it may be placed, and whether it brings its full stop. */
export type Wording = 'sentence' | 'clause' | 'amount' | 'words';

/** What a name that the program computes means, in the words of a reference. */
export interface Meaning {
  title: string;
  is?: Wording;
  /** What it says in another case, where the example that ships has nothing to say. */
  example?: string;
}

const wording =
  (is: Wording) =>
  (title: string, example = ''): Meaning => ({ title, is, example });

/** Whole sentences with their full stops; empty where nothing can be said. */
export const sentence = wording('sentence');
/** A part of a sentence, without a capital and without a full stop. */
export const clause = wording('clause');
export const amount = wording('amount');
export const words = wording('words');

/** A list or group with the meaning of each of its names. */
export interface MeaningOfParts<Fields> {
  title: string;
  parts: MeaningsOf<Fields>;
}

type FieldsOf<Declared> = Declared extends { kind: 'list'; item: { fields: infer Fields } }
  ? Fields
  : Declared extends { kind: 'object'; fields: infer Fields }
    ? Fields
    : never;

/** Of an estimate or a figure the type knows no names: what their parts mean is said once for all. */
type PartsOf<Declared> = string extends keyof FieldsOf<Declared> ? never : FieldsOf<Declared>;

/** A single value, or one whose parts are said elsewhere, has a meaning; what has names of its own says each. */
type MeaningOf<Declared> = Shape extends Declared
  ? Meaning | string
  : [PartsOf<Declared>] extends [never]
    ? Meaning | string
    : MeaningOfParts<PartsOf<Declared>>;

/** A meaning for each name, but for the id that every row has. */
export type MeaningsOf<Fields> = {
  readonly [Name in Exclude<keyof Fields, 'id'>]: MeaningOf<Fields[Name]>;
};

import { leafShape, type Phrase, type Shape } from '../../template-language/shape.ts';
import { valueRun } from '../story-view/phrase.ts';
import { said } from './typed.ts';

/** A chance as a reader pictures it, for the phrase `in-ten`. */
export const inTenShape: Shape = {
  kind: 'object',
  fields: {
    isRare: leafShape('boolean'),
    /** Under one in ten and no rarity: so that it does not meet what happens one time in ten. */
    isUnder: leafShape('boolean'),
    isNearlySure: leafShape('boolean'),
    tenths: leafShape('phrase'),
  },
};

interface InTen {
  isRare: boolean;
  isUnder: boolean;
  isNearlySure: boolean;
  tenths: Phrase;
}

/** Never "0 in 10" or "10 in 10", which would claim to be certain. */
export const inTen = (share: number, path: string): InTen => {
  const tenths = Math.min(9, Math.max(1, Math.round(share * 10)));
  return {
    isRare: share < 0.05,
    isUnder: share >= 0.05 && share < 0.1,
    isNearlySure: share > 0.95,
    tenths: said(valueRun(String(tenths), path, share, 'text')),
  };
};

import { leafShape } from '../../template-language/shape.ts';

/** Where one measure stands beside its target, for the phrase `actual-standing`. */
export const actualFields = {
  value: leafShape('phrase'),
  target: leafShape('phrase'),
  isReported: leafShape('boolean'),
  isReached: leafShape('boolean'),
  isCloser: leafShape('boolean'),
  isFarther: leafShape('boolean'),
  isLevel: leafShape('boolean'),
};

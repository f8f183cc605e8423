import { inTen, inTenShape } from '../../core/story/facts/in-ten.ts';
import type { CaseInNumbers } from '../../core/story/story-view/case-in-view.ts';
import { useSaying } from '../figures/use-saying.ts';
import { RunText } from '../preview/run-text.tsx';

/** How often a number that leads is below zero, in the words of the papers. */
export const ChanceOfLoss = ({ view, chance }: { view: CaseInNumbers; chance: number }) => {
  const say = useSaying(view);
  if (say === null) return null;
  const path = 'settings.commonFactor';
  const given = { share: { raw: inTen(chance, path), shape: inTenShape, path } };
  return (
    <>
      Chance of a loss: <RunText runs={say('in-ten', given).phrase} />
    </>
  );
};

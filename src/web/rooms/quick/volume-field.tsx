import type { MeasureKind } from '../../../core/business-case/measure-kind.ts';
import { LevelField } from './level-field.tsx';
import { volumes } from './worth-words.ts';

/** Of how many in a year a rate, a time or a score is: a measure that counts says it itself. */
export const VolumeField = ({ kind, measure }: { kind: Exclude<MeasureKind, 'count'>; measure: string }) => (
  <LevelField
    standsAlone
    level="base"
    path="benefits[].inputs.volume"
    per="year"
    unit=""
    {...volumes[kind](measure)}
  />
);

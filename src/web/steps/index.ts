import { ask } from './ask.ts';
import { basics } from './basics.ts';
import { costs } from './costs.ts';
import type { StepDefinition } from './define-step.ts';
import { engagement } from './engagement.ts';
import { evidence } from './evidence.ts';
import { governance } from './governance.ts';
import { hypothesis } from './hypothesis.ts';
import { impact } from './impact.ts';
import { options } from './options.ts';
import { pilot } from './pilot.ts';
import { result } from './result.ts';
import { risks } from './risks.ts';
import { situation } from './situation.ts';
import { stakeholders } from './stakeholders.ts';
import { stories } from './stories.ts';

export type { StepDefinition } from './define-step.ts';

export const steps: readonly StepDefinition[] = [
  basics,
  situation,
  hypothesis,
  ask,
  impact,
  costs,
  result,
  options,
  stakeholders,
  governance,
  engagement,
  evidence,
  pilot,
  risks,
  stories,
];

/** The step that writes a place of the case; the first when none does. */
export const stepOfPath = (path: string): StepDefinition | undefined =>
  steps.find(({ paths }) =>
    paths.some((own) => path === own || path.startsWith(`${own}.`) || path.startsWith(`${own}[`)),
  );

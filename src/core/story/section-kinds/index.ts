import { ask } from './ask.ts';
import { assumptions } from './assumptions.ts';
import { cash } from './cash.ts';
import { change } from './change.ts';
import { cover } from './cover.ts';
import { decision } from './decision.ts';
import { drivers } from './drivers.ts';
import { duties } from './duties.ts';
import { engagement } from './engagement.ts';
import { evidence } from './evidence.ts';
import { goal } from './goal.ts';
import { governance } from './governance.ts';
import { hypothesis } from './hypothesis.ts';
import { impact } from './impact.ts';
import { money } from './money.ts';
import { options } from './options.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { risks } from './risks.ts';
import { signOff } from './sign-off.ts';
import { stories } from './stories.ts';
import { story } from './story.ts';
import { summary } from './summary.ts';
import { technicalNote } from './technical-note.ts';
import { today } from './today.ts';
import { unknowns } from './unknowns.ts';
import { value } from './value.ts';
import { whyNow } from './why-now.ts';
import { wiifm } from './wiifm.ts';
import { yearlyModel } from './yearly-model.ts';
import type { SectionKind } from './define-section.ts';

export const sectionKinds: readonly SectionKind[] = [
  ask,
  cover,
  summary,
  questions,
  whyNow,
  goal,
  today,
  change,
  hypothesis,
  evidence,
  options,
  impact,
  value,
  money,
  cash,
  drivers,
  unknowns,
  risks,
  people,
  wiifm,
  story,
  stories,
  plan,
  governance,
  engagement,
  duties,
  decision,
  signOff,
  assumptions,
  yearlyModel,
  technicalNote,
];

/** A section that a template made up has no kind: its own `needs` are all that is known of it. */
export const sectionKind = (id: string): SectionKind | undefined =>
  sectionKinds.find((kind) => kind.id === id);

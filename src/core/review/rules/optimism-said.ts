import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, needs, unless } from '../define-rule.ts';

const saysNone =
  /^\W*(?:none|no|nothing|not|nil|without|we (?:add|apply|take) (?:none|nothing)|kein\w*|nichts|aucun\w*|rien|ningun\w*|nada|nessun\w*|niente|geen|niets)(?!\p{L})/iu;

/** Whether anything is corrected for optimism: by the settings, or row by row. */
const isCorrected = ({ benefits, costs, settings }: BusinessCase): boolean =>
  [
    settings.optimismBenefits,
    settings.optimismCosts,
    ...[...benefits, ...costs].map(({ optimism }) => optimism),
  ].some((share) => share !== undefined && share > 0);

/** Optimism is corrected by a history, or not, because. */
export const optimismSaid = defineRule({
  id: 'EVD-13',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-13'],
  reads: ['settings'],
  over: 'case',
  statement: 'What is corrected for optimism has a basis, and where nothing is, it is said why.',
  reason: 'Benefits come later and costs higher than whoever wants the money expects.',
  planted: [
    (it) => withValueAt(it, 'settings.optimismBasis', ''),
    (it) =>
      withValueAt(it, 'settings.optimismBasis', 'Benefits are lowered as in three projects since 2023.'),
    (it) => withValueAt(it, 'settings.optimismBenefits', 0.1),
    (it) => withValueAt(it, 'settings.optimismCosts', 0.1),
  ],
  faults: (businessCase) => {
    const { benefits, costs, settings } = businessCase;
    if (benefits.length + costs.length === 0) return [];
    const { optimismBasis } = settings;
    if (!isSentence(optimismBasis))
      return needs(
        false,
        'Say from which history costs and benefits are corrected for optimism, or why none is needed: “None, because …”.',
        'settings.optimismBasis',
      );
    const isNone = saysNone.test(optimismBasis);
    const { optimismBenefits, optimismCosts } = settings;
    return [
      ...needs(
        optimismBenefits !== undefined || (optimismCosts ?? 0) <= 0,
        'Costs are raised for optimism, and nothing is said of benefits. Enter what is taken off, or 0.',
        'settings.optimismBenefits',
      ),
      ...needs(
        optimismCosts !== undefined || (optimismBenefits ?? 0) <= 0,
        'Benefits are lowered for optimism, and nothing is said of costs. Enter what is added, or 0.',
        'settings.optimismCosts',
      ),
      ...unless(
        isNone || isCorrected(businessCase),
        'The words say what optimism is corrected by, and nothing is taken off or added. Enter the shares, or begin with “None” and say why.',
        'settings.optimismBenefits',
      ),
      ...unless(
        !isNone || !isCorrected(businessCase),
        'The words say that no optimism is corrected, and a share is. Say what it rests on.',
        'settings.optimismBasis',
      ),
    ];
  },
});

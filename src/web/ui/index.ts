export { AmountField } from './amount-field.tsx';
export { Button, LinkButton } from './button.tsx';
export { CheckCard } from './check-card.tsx';
export { ChoiceField } from './choice-field.tsx';
export { Folded } from './folded.tsx';
export { Segments } from './segments.tsx';
export { SwitchField } from './switch-field.tsx';
export { Tabs } from './tabs.tsx';
export { TextField } from './text-field.tsx';

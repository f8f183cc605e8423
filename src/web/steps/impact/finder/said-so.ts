/** Six ways to say what gets better; each leads to ways to value it. */
export const saidSo: readonly string[] = [
  'People wait less',
  'Fewer mistakes',
  'Fewer complaints',
  'Colleagues stay',
  'Less rework',
  'Regulations are met',
];

import { chartKinds } from './chart-kinds.ts';
import { chartWords } from './chart-words.ts';
import type { ChartSpecification } from './chart-specification.ts';

const LONGEST = 250;

const unitWords = ({ currency, scale, language }: ChartSpecification): string => {
  const { thousand, million } = chartWords(language);
  const steps = { 1: '', 1000: thousand, 1000000: million };
  return currency === null ? '' : `${currency}${steps[scale]}`.replace(/\.?$/u, '. ');
};

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;

/**
 * The text alternative: the message, then the key numbers; at most 250 characters, as Office's checkers ask. Where
 * there is no room for all, the numbers that the message is about stay.
 */
export const chartAlternative = (chart: ChartSpecification): string => {
  const said = chartKinds[chart.kind]
    .inWords(chart)
    .map((words) => `${chart.message} ${unitWords(chart)}${words.join('; ')}.`);
  return said.find((text) => text.length <= LONGEST) ?? shortened(chart.message);
};

import type { ChartSpecification } from '../../../document/index.ts';

const SCALE_COMMAS: Record<ChartSpecification['scale'], string> = { 1: '', 1000: ',', 1000000: ',,' };

const onAxis = ({ unit, scale }: ChartSpecification, value: number): number =>
  unit === 'share' ? value * 100 : value / scale;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

const decimalMark = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** The places a label shows, if it shows the number in the unit of the chart ("1.58", not "£1.6 million"). */
const placesIn = (label: string, shown: number, mark: string): number | null => {
  const [whole = '', fraction = ''] = label.split(mark).map((part) => part.replace(/\D/g, ''));
  const number = Number(`${whole}.${fraction}`);
  return whole !== '' && Math.abs(number - Math.abs(shown)) <= 0.5 * 10 ** -fraction.length + 1e-9
    ? fraction.length
    : null;
};

/** As the reader sees the values elsewhere; failing that, three figures at most where the numbers are small. */
const decimals = (chart: ChartSpecification, language: string): number => {
  const mark = decimalMark(language);
  const places = chart.series.flatMap(({ values, labels }) =>
    values.flatMap((value, index) => placesIn(labels[index] ?? '', onAxis(chart, value), mark) ?? []),
  );
  if (places.length > 0) return Math.min(3, Math.max(...places));
  const shown = chart.series.flatMap(({ values }) => values.map((value) => onAxis(chart, value)));
  if (shown.every(isWhole)) return 0;
  const largest = Math.max(...shown.map(Math.abs));
  return largest < 10 ? 2 : largest < 100 ? 1 : 0;
};

/** The format of labels and axis: values stay as the model has them, the format scales them; a true minus sign. */
export const chartNumberFormat = (chart: ChartSpecification, language: string): string => {
  const places = decimals(chart, language);
  const fraction = places === 0 ? '' : `.${'0'.repeat(places)}`;
  const positive = chart.unit === 'share' ? `0${fraction}%` : `#,##0${fraction}${SCALE_COMMAS[chart.scale]}`;
  return `${positive};\u2212${positive}`;
};

// The reference model as other programs would have it: a loop over jStat, Squiggle, and plain Math.random.
import { run } from '@quri/squiggle-lang';
import jstat from 'jstat';

const { jStat } = jstat;

const shape = ({ least, mode, greatest }) => {
  const place = (mode - least) / (greatest - least);
  return [1 + 4 * place, 1 + 4 * (1 - place)];
};

const worthOf = ([a, b, c, d, e, f, g, h, i, j, k, l], { ramp, rate }) => {
  const benefit = a * b * c + d * e * f + g * h * i;
  return ramp.reduce(
    (present, share, year) => present + (share * benefit - k - l) / (1 + rate) ** (year + 1),
    -j,
  );
};

export const jStatLoop = (model, cases) => () => {
  const drivers = model.drivers.map((limits) => ({ ...limits, shape: shape(limits) }));
  const worth = [];
  for (let index = 0; index < cases; index += 1) {
    const values = drivers.map(
      ({ least, greatest, shape: [alpha, beta] }) =>
        least + (greatest - least) * jStat.beta.sample(alpha, beta),
    );
    worth.push(worthOf(values, model));
  }
  return worth;
};

const triangular = ({ least, mode, greatest }) => {
  const chance = Math.random();
  const range = greatest - least;
  return chance < (mode - least) / range
    ? least + Math.sqrt(chance * range * (mode - least))
    : greatest - Math.sqrt((1 - chance) * range * (greatest - mode));
};

export const naiveLoop = (model, cases) => () =>
  Array.from({ length: cases }, () => worthOf(model.drivers.map(triangular), model));

const names = 'abcdefghijkl'.split('');

export const squiggleRun = (model, cases) => async () => {
  const drawn = model.drivers.map((limits, index) => {
    const [alpha, beta] = shape(limits);
    return `${names[index]} = ${limits.least} + ${limits.greatest - limits.least} * SampleSet.fromDist(beta(${alpha}, ${beta}))`;
  });
  const years = model.ramp.map(
    (share, year) => `(${share} * benefit - yearly) / ${(1 + model.rate) ** (year + 1)}`,
  );
  const code = [
    ...drawn,
    'benefit = a * b * c + d * e * f + g * h * i',
    'yearly = k + l',
    `worth = ${years.join(' + ')} - j`,
    'mean(worth)',
  ].join('\n');
  const output = await run(code, { environment: { sampleCount: cases, xyPointLength: 1000, seed: 'bench' } });
  const { result } = output;
  if (!result.ok) throw new Error(result.value.toString());
  return result.value;
};

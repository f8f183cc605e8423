import Handlebars from 'handlebars';
import jstat from 'jstat';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { referenceDrivers } from '../reference-model.ts';

/*
 * The peer of the typing benchmark: two hundred fields in one state, and everything derived from them in the render,
 * as a first version of such a program would be written: a loop over jStat, a template compiled and run, a tornado.
 */
const fields = 200;
const cases = 10_000;

const sentence =
  'In the base case the change leaves {{net}} over three years, in one case of ten less than {{low}}, and the board is asked to release {{ask}}. ';
const story = Array.from({ length: 120 }, (_, place) => `## Section ${place}\n${sentence}`).join('\n');

const worthOf = ([a, b, c, d, e, f, g, h, i, j, k, l]) => {
  const benefit = a * b * c + d * e * f + g * h * i;
  return [0.5, 1, 1].reduce((sum, share, year) => sum + (share * benefit - k - l) / 1.08 ** (year + 1), -j);
};

const simulated = (edited) => {
  const drivers = referenceDrivers.map(({ least, mode, greatest }, place) => {
    const at = place === 1 ? Math.min(greatest, Math.max(least, edited)) : mode;
    const part = (at - least) / (greatest - least);
    return { least, greatest, alpha: 1 + 4 * part, beta: 1 + 4 * (1 - part) };
  });
  const worth = Array.from({ length: cases }, () =>
    worthOf(
      drivers.map(
        ({ least, greatest, alpha, beta }) =>
          least + (greatest - least) * jstat.jStat.beta.sample(alpha, beta),
      ),
    ),
  ).toSorted((x, y) => x - y);
  return { net: worth[cases / 2] ?? 0, low: worth[cases / 10] ?? 0 };
};

const tornado = () =>
  referenceDrivers.flatMap((_, moved) =>
    ['least', 'greatest'].map((end) =>
      worthOf(referenceDrivers.map((driver, place) => (place === moved ? driver[end] : driver.mode))),
    ),
  );

const App = () => {
  const [values, setValues] = useState(() => Array.from({ length: fields }, () => '0.15'));
  const { net, low } = simulated(Number(values[0]));
  const told = Handlebars.compile(story)({ net: net.toFixed(0), low: low.toFixed(0), ask: values[1] });
  return (
    <main>
      {values.map((value, place) => (
        <input
          key={place}
          aria-label={`Field ${place}`}
          value={value}
          onChange={(event) => setValues(values.with(place, event.target.value))}
        />
      ))}
      <ol>
        {tornado().map((value, place) => (
          <li key={place}>{value.toFixed(0)}</li>
        ))}
      </ol>
      {told.split('\n').map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </main>
  );
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);

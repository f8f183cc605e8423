import { describe, expect, it } from 'vitest';
import {
  fullLoop,
  points,
  presentValueLoop,
  productEdit,
  productLoop,
  reference,
  referenceEdit,
} from '../../../bench/ours.ts';
import { newReferenceSimulation, referenceDrivers, tableOf } from '../../../bench/reference-model.ts';

describe('the loops that the benchmark measures', () => {
  it('compute one thing: the short loop has the net present values of the full one', () => {
    const simulation = newReferenceSimulation();
    for (const [driver, limits] of referenceDrivers.entries()) simulation.draw(driver, tableOf(limits));
    simulation.evaluate();
    const short = presentValueLoop()();
    const differences = short.map((worth, index) =>
      Math.abs(worth - (simulation.outcomes.netPresentValue[index] ?? Number.NaN)),
    );
    expect(reference.drivers).toHaveLength(12);
    expect(short).toHaveLength(points);
    expect(Math.max(...differences)).toBeLessThan(1e-6);
  });

  it('run again and again', () => {
    for (const loop of [fullLoop(), referenceEdit(), productLoop(12), productEdit(12)])
      for (let time = 0; time < 3; time += 1) expect(loop).not.toThrow();
  });
});

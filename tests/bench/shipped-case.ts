import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCase } from '../../src/core/business-case/open-case.ts';
import { newUncertaintyCache, seedOf } from '../../src/core/business-case/uncertainty/index.ts';
import { storyShape } from '../../src/core/story/story-view/index.ts';
import { templateFromFolder } from '../../src/core/template-language/index.ts';

/** A file of the project as text; benchmarks run from its root. */
export const textAt = (path: string): string => readFileSync(resolve(process.cwd(), path), 'utf8');

const read = templateFromFolder(
  Object.fromEntries(
    ['template.json', 'paper.md.hbs', 'deck.md.hbs'].map((name) => [
      name,
      textAt(`templates/board-investment/${name}`),
    ]),
  ),
);
if ('faults' in read) throw new Error('The template that we ship has faults.');

export const { template } = read;
export const example = openCase(textAt('public/examples/claim-updates-by-text.case.json'));
export const shape = storyShape();
export const points = newUncertaintyCache(seedOf(example));
export const today = '2027-01-25';

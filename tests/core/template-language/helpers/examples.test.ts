import { describe, expect, it } from 'vitest';
import { article } from '../../../../src/core/template-language/helpers/a.ts';
import { helpers } from '../../../../src/core/template-language/helpers/index.ts';
import { interpreted } from '../interpreter/interpret.ts';

describe.each([...helpers.values()])('the helper $name', ({ examples }) => {
  it.each(examples)('makes "$result" of $template', ({ template, data, result }) => {
    expect(interpreted(template, data)).toBe(result);
  });
});

it.each([
  ['8', 'an'],
  ['80%', 'an'],
  ['£8.2 million', 'an'],
  ['11', 'an'],
  ['11,000', 'an'],
  ['18 months', 'an'],
  ['1.8 million', 'a'],
  ['1,100', 'a'],
  ['110', 'a'],
  ['180', 'a'],
  ['£90,000', 'a'],
  ['one-off cost', 'a'],
  ['university', 'a'],
  ['unknown', 'an'],
  ['uninsured claim', 'an'],
  ['European rule', 'a'],
  ['honest answer', 'an'],
  ['house', 'a'],
  ['FAQ', 'an'],
  ['PDF', 'a'],
])('puts before "%s" the article "%s"', (text, expected) => {
  expect(article(text)).toBe(expected);
});

import { type Formatter, formatterOf } from '../../../../src/core/template-language/formatter.ts';
import { helpers } from '../../../../src/core/template-language/helpers/index.ts';
import { rootFrame } from '../../../../src/core/template-language/interpreter/frame.ts';
import { plainSink } from '../../../../src/core/template-language/interpreter/plain-sink.ts';
import { filePartial, programOf } from '../../../../src/core/template-language/interpreter/program.ts';
import { valueOf } from '../../../../src/core/template-language/interpreter/value.ts';
import { newParseCache } from '../../../../src/core/template-language/compose/parse-cache.ts';
import { openShape, type Shape } from '../../../../src/core/template-language/shape.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { newBudget, type Partial, Run } from '../../../../src/core/template-language/interpreter/run.ts';

export const british: Formatter = formatterOf(formatsFor('en-GB', 'GBP'));

/** A template as plain text, the way Handlebars itself would print it. */
export const interpreted = (
  template: string,
  data: unknown,
  parts: Readonly<Record<string, string>> = {},
  shape: Shape = openShape,
): string => {
  const cache = newParseCache();
  const origin = { file: 'test.md.hbs', line: 1 };
  const partials = new Map<string, Partial>(
    Object.entries(parts).map(([name, text]) => [
      name,
      filePartial(text, { file: `_${name}.md.hbs`, line: 1 }, cache),
    ]),
  );
  const program = programOf(template, origin, cache);
  const frame = rootFrame(valueOf(data, shape), partials);
  const sink = plainSink();
  const anchor = { frame, keys: [], within: '', places: program.places, origin, line: null };
  const run = new Run({ sink, anchor, budget: newBudget(), formatter: british, helpers });
  program.body.run(frame, null, run);
  return sink.output();
};

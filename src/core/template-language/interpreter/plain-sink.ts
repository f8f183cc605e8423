import { indentingWriter } from './sink.ts';
import { plainText } from './value.ts';
import type { Sink } from './run.ts';

/** Writes what Handlebars itself would write. */
export const plainSink = (): Sink & { output: () => string } => {
  let output = '';
  const writer = indentingWriter((text) => {
    output += text;
  });
  return {
    text: writer.write,
    value: (value) => {
      const text = value.text ?? plainText(value.raw);
      writer.write(text);
      return text.length;
    },
    indent: writer.indent,
    outdent: writer.outdent,
    output: () => output,
  };
};

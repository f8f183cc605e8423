import type { ProgramNode, Statement } from './ast.ts';

/** What a body looks like on the page, as far as its author can see it. */
export interface BodyOutline {
  /** Whether it writes blocks of its own, not counting the parts it uses. */
  standsAlone: boolean;
  /** Parts it uses, whose text is known only when the program runs. */
  partials: readonly string[];
}

const statementText = (statement: Statement): string => {
  switch (statement.type) {
    case 'ContentStatement':
      return statement.value;
    case 'MustacheStatement':
      return 'x';
    case 'BlockStatement':
      return programText(statement.program) + programText(statement.inverse);
    default:
      return '';
  }
};

const programText = (program: ProgramNode | undefined): string =>
  (program?.body ?? []).map(statementText).join('');

const usedPartials = (program: ProgramNode | undefined): string[] =>
  (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'PartialStatement' && statement.name.type !== 'SubExpression') {
      return [String(statement.name.original)];
    }
    return statement.type === 'BlockStatement'
      ? [...usedPartials(statement.program), ...usedPartials(statement.inverse)]
      : [];
  });

const startsBlock = /^\s*(#{1,6}\s|:{2,}\w)/mu;
const itemOrRow = /^(\s*([-*+]|\d+[.)])\s|\s+\S|\s*\|)/u;

/**
 * Whether what a body writes are blocks of their own (a heading with its text, paragraphs), which then carry the name
 * of the item they repeat for, or pieces of a larger block (list items, table rows, words), which do not. It is asked
 * of the template and not of what came out, so that one item more or less renames nothing.
 */
const standsAlone = (text: string): boolean => {
  if (startsBlock.test(text)) return true;
  const twice = text + text;
  if (!/\n[ \t]*\n/u.test(twice)) return false;
  return !text.split('\n').every((line) => line.trim() === '' || itemOrRow.test(line));
};

export const bodyOutline = (program: ProgramNode | undefined): BodyOutline => ({
  standsAlone: standsAlone(programText(program)),
  partials: [...new Set(usedPartials(program))],
});

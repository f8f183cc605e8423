import { parseArgs } from 'node:util';
import { shippedLanguages } from '../core/story/labels/in-language.ts';
import { loadLanguage } from '../core/story/languages/index.ts';
import { FileRefusal } from '../core/files/file-refusal.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { localDay } from '../core/data/local-day.ts';
import { figures } from './commands/figures.ts';
import { house } from './commands/house.ts';
import { newCase } from './commands/new-case.ts';
import { schema } from './commands/schema.ts';
import { template } from './commands/template.ts';
import { type ExitCode, Fault, WrongUse, print, printError } from './output.ts';

const usage = `Casewright builds business cases from a shell.

  build CASE --out DIR [--template ID|FILE|DIR] [--with FILE|DIR] [--documents paper,deck] [--formats docx,pptx,md] [--base FILE …] [--house FILE]
           without --template the one tells it that was chosen in the case, else board-investment
           --documents brief writes one for each stakeholder, brief@finance-director one of them
  figures CASE [--house FILE]   every figure as JSON, with its chances where it was simulated
  check CASE [--gate draft|finance|board] [--house FILE]
  house new FILE | check FILE | apply FILE CASE
           what a team says and counts alike: FILE is named <id>.house.json; apply prints the case with it
           --house takes it for one run, and says what it changes
  template list | check FILE|DIR [--with FILE|DIR] [--house FILE] | new DIR | bundle DIR [--with FILE|DIR]
           compare FILE|DIR FILE|DIR    what the second has otherwise, by section and block
           dialect                      where the language differs from Handlebars and Markdown
           reference [NAME] [--case CASE]  what a template may write: all names, or all about one
           sheet ID LANGUAGE [--with DIR]  what is to be translated, as a table for a spreadsheet; DIR is a translation of it
           take SHEET ID LANGUAGE DIR   a template in the words of a sheet that came back
           --with names a template that this one extends; it can stand several times
  schema                the JSON Schema of a case file
  new [--example ID]    an empty or an example case on standard output
`;

const options = {
  out: { type: 'string' },
  template: { type: 'string' },
  with: { type: 'string', multiple: true },
  documents: { type: 'string' },
  formats: { type: 'string' },
  base: { type: 'string', multiple: true },
  gate: { type: 'string' },
  house: { type: 'string' },
  example: { type: 'string' },
  case: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = Partial<Record<Exclude<keyof typeof options, 'help' | 'with' | 'base'>, string>> & {
  with?: string[];
  base?: string[];
};

/** What each command takes; anything else is wrong use. */
interface Command {
  takes: readonly (keyof Values)[];
  /** The least and the most words after the command. */
  words: [number, number];
  run: (words: string[], values: Values) => ExitCode | Promise<ExitCode>;
}

const commands: Record<string, Command> = {
  build: {
    takes: ['out', 'template', 'with', 'documents', 'formats', 'base', 'house'],
    words: [1, 1],
    run: ([path = ''], values) => build(path, values, new Date()),
  },
  figures: {
    takes: ['house'],
    words: [1, 1],
    run: ([path = ''], values) => figures(path, values.house, new Date()),
  },
  check: {
    takes: ['gate', 'house'],
    words: [1, 1],
    run: ([path = ''], values) => check(path, values, new Date()),
  },
  house: {
    takes: [],
    words: [1, 3],
    run: ([verb, ...words]) => house(verb, words, localDay(new Date())),
  },
  template: {
    takes: ['with', 'case', 'house'],
    words: [1, 9],
    run: ([verb, ...words], values) => template(verb, words, values.with ?? [], values),
  },
  schema: { takes: [], words: [0, 0], run: schema },
  new: { takes: ['example'], words: [0, 0], run: (_, { example }) => newCase(example) },
};

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
};

const run = async (args: string[]): Promise<ExitCode> => {
  const { values, positionals } = parsed(args);
  const [name, ...words] = positionals;
  if (values.help === true) {
    print(usage);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (command === undefined)
    throw new WrongUse(
      name === undefined ? `Say what to do.\n\n${usage}` : `There is no command “${name}”.\n\n${usage}`,
    );
  const { help: _help, ...given } = values;
  const stray = (Object.keys(given) as (keyof Values)[]).find((option) => !command.takes.includes(option));
  if (stray !== undefined) throw new WrongUse(`${name} takes no --${stray}.`);
  const [least, most] = command.words;
  if (words.length < least || words.length > most)
    throw new WrongUse(
      words.length < least ? `${name} needs a file: see --help.` : `${name} takes fewer words: see --help.`,
    );
  return command.run(words, given);
};

/** What went wrong, in a sentence: what nobody expected as well, without the lines of the program. */
const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof WrongUse || error instanceof Fault || error instanceof FileRefusal
    ? message
    : `This could not be finished (${message.split('\n')[0]}). Look for what is unusual in the file, or try an earlier copy.`;
};

/** Carries out what was asked for, and says how it ended. */
export const carriedOut = async (args: string[]): Promise<ExitCode> => {
  try {
    await Promise.all(shippedLanguages.map(loadLanguage));
    return await run(args);
  } catch (error) {
    printError(sentenceOf(error));
    return error instanceof WrongUse ? 2 : 1;
  }
};

/** What a command says and how it ends: 0 all right, 1 the case or template has faults, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A wrong call of the program, with one sentence that says what is right. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Something is wrong with a file of the person; nothing was written. */
export class Fault extends Error {
  override name = 'Fault';
}

export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

export const printError = (text: string): void => {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Only the parser and its white space control: the compiler, which makes code, stays out of the bundle. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export const parse: (text: string) => unknown;
}

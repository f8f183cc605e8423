/** The part of Handlebars' syntax tree that templates use; its own typings leave out what may be missing. */
export interface Position {
  /** Counted from 1. */
  line: number;
  /** Counted from 0. */
  column: number;
}

interface Located {
  loc: { start: Position; end: Position };
}

export interface PathExpression extends Located {
  type: 'PathExpression';
  /** Begins with `@`. */
  data: boolean;
  /** How many `../` it begins with. */
  depth: number;
  parts: string[];
  original: string;
}

export interface LiteralExpression extends Located {
  type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  value: string | number | boolean | null | undefined;
  original: string | number | boolean | null | undefined;
}

export interface Hash extends Located {
  pairs: (Located & { key: string; value: Expression })[];
}

export interface Call extends Located {
  path: PathExpression | LiteralExpression | SubExpression;
  params: Expression[];
  hash?: Hash;
}

export interface SubExpression extends Call {
  type: 'SubExpression';
}

export type Expression = PathExpression | LiteralExpression | SubExpression;

export interface MustacheStatement extends Call {
  type: 'MustacheStatement' | 'Decorator';
}

interface BlockCall extends Call {
  program?: ProgramNode;
  inverse?: ProgramNode;
}

export interface BlockStatement extends BlockCall {
  type: 'BlockStatement';
}

/** `{{#*inline "name"}}`. */
export interface DecoratorBlock extends BlockCall {
  type: 'DecoratorBlock';
}

export interface PartialStatement extends Located {
  type: 'PartialStatement';
  name: PathExpression | LiteralExpression | SubExpression;
  params: Expression[];
  hash?: Hash;
  indent: string;
}

export interface PartialBlockStatement extends Located {
  type: 'PartialBlockStatement';
  name: PathExpression | LiteralExpression | SubExpression;
}

export interface ContentStatement extends Located {
  type: 'ContentStatement';
  /** After white space control. */
  value: string;
  original: string;
}

export interface CommentStatement extends Located {
  type: 'CommentStatement';
}

export type Statement =
  | MustacheStatement
  | BlockStatement
  | DecoratorBlock
  | PartialStatement
  | PartialBlockStatement
  | ContentStatement
  | CommentStatement;

export interface ProgramNode {
  type: 'Program';
  body: Statement[];
  blockParams?: string[];
}

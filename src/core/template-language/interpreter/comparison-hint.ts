const operand = String.raw`(\([^()]*\)|"[^"]*"|'[^']*'|[^\s()=!<>&|"']+)`;

const comparison = new RegExp(String.raw`${operand}\s*(===?|!==?|>=|<=|>|<|&&|\|\|)\s*${operand}`, 'u');

const negation = new RegExp(String.raw`^!\s*${operand}`, 'u');

const asHelper: Readonly<Record<string, (one: string, other: string) => string>> = {
  '==': (one, other) => `(eq ${one} ${other})`,
  '!=': (one, other) => `(not (eq ${one} ${other}))`,
  '>': (one, other) => `(gt ${one} ${other})`,
  '<': (one, other) => `(lt ${one} ${other})`,
  '>=': (one, other) => `(not (lt ${one} ${other}))`,
  '<=': (one, other) => `(not (gt ${one} ${other}))`,
  '&&': (one, other) => `(and ${one} ${other})`,
  '||': (one, other) => `(or ${one} ${other})`,
};

/** Longer than any comparison that somebody writes: looking through more takes long. */
const longest = 300;

/** What begins a tag, up to the value that it asks for. */
const opening = /^~?\s*(?:#\s*(?:if|unless|each|with)\b|else\s+(?:if|unless)\b|[#&>])?\s*/u;

/** 10,000 is written 10000 in a template. */
const plainNumber = (text: string): string =>
  /^\d{1,3}(,\d{3})+$/u.test(text) ? text.replaceAll(',', '') : text;

/** How a comparison with signs, as in `ask.oneOff > 100`, is written as a helper; null when a tag holds none. */
export const comparisonHint = (inner: string): string | null => {
  if (inner.length > longest) return null;
  const asked = inner.replace(opening, '');
  const [, denied] = negation.exec(asked) ?? [];
  if (denied !== undefined) return `(not ${denied})`;
  const [, one, sign, other] = comparison.exec(asked) ?? [];
  if (one === undefined || sign === undefined || other === undefined) return null;
  return asHelper[sign.slice(0, 2)]?.(plainNumber(one), plainNumber(other)) ?? null;
};

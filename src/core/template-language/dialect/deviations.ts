/** Something that Handlebars does otherwise, shown by what both make of it. */
export interface Deviation {
  title: string;
  template: string;
  data: Readonly<Record<string, unknown>>;
  /** What Handlebars prints; null where it prints what depends on more than the template. */
  handlebars: string | null;
  /** What is printed here, or the sentence in which it is refused. */
  here: { prints: string } | { refuses: string };
  because: string;
}

/** What holds of the tags. The rest is Handlebars as it is: a test compares thousands of templates with it. */
export const deviations: readonly Deviation[] = [
  {
    title: 'Zero is an answer',
    template: '{{#if n}}yes{{else}}no{{/if}}',
    data: { n: 0 },
    handlebars: 'no',
    here: { prints: 'yes' },
    because: 'A cost of nothing was entered; an empty field was not.',
  },
  {
    title: 'Nothing is escaped',
    template: '{{a}}',
    data: { a: 'R&D <new>' },
    handlebars: 'R&amp;D &lt;new&gt;',
    here: { prints: 'R&D <new>' },
    because: 'Word and PowerPoint are no web pages, and values enter after the structure is read.',
  },
  {
    title: 'A text has no parts',
    template: '{{a.length}}{{a.[0]}}',
    data: { a: 'abc' },
    handlebars: '3a',
    here: { prints: '' },
    because: 'What somebody typed is told as a whole.',
  },
  {
    title: 'Only #if, #unless, #each and #with begin a block',
    template: '{{#people}}{{this}} {{/people}}',
    data: { people: ['Ana', 'Ben'] },
    handlebars: 'Ana Ben ',
    here: { refuses: '{{#people}} is not a block. The blocks are #if, #unless, #each and #with.' },
    because: 'Whether it repeats or asks depends on the value in Handlebars. Write {{#each people}}.',
  },
  {
    title: 'A part takes no body',
    template: '{{#> card}}x{{/card}}',
    data: {},
    handlebars: null,
    here: { refuses: 'Parts with a body, {{#> name}}, are not part of the language.' },
    because: 'Define it with {{#*inline "name"}}…{{/inline}}, or as a file, and use it with {{> name}}.',
  },
  {
    title: 'The name of a part is written out',
    template: '{{> (lookup . "name")}}',
    data: { name: 'card' },
    handlebars: null,
    here: { refuses: 'The name of a part must be written out; it cannot be computed.' },
    because: 'So that every part can be checked before any case is told.',
  },
  {
    title: 'Nothing is raw',
    template: '{{{{raw}}}}x{{{{/raw}}}}',
    data: {},
    handlebars: null,
    here: { refuses: 'Raw blocks, {{{{…}}}}, are not part of the language.' },
    because: 'To print braces, put a backslash before them: \\{{.',
  },
  {
    title: 'Nothing is logged',
    template: '{{log a}}',
    data: { a: 'x' },
    handlebars: null,
    here: { refuses: 'There is no helper "log".' },
    because: 'There are the helpers that are listed, and no others.',
  },
  {
    title: 'Comparisons are helpers, and are told so',
    template: '{{#if a > 1}}x{{/if}}',
    data: { a: 2 },
    handlebars: null,
    here: { refuses: 'A comparison is written as a helper in parentheses: (gt a 1).' },
    because: 'Handlebars refuses it too, in words for programmers.',
  },
];

/** What other dialects of Markdown read, and the sentence in which it is refused. */
export const notMarkdown: readonly { title: string; written: string; refuses: string }[] = [
  {
    title: 'HTML',
    written: '<b>x</b>',
    refuses: 'HTML is not part of the language. To print a "<", put a backslash before it.',
  },
  { title: 'Code', written: '`x`', refuses: 'Code in `…` is not part of the language.' },
  {
    title: 'Pictures by address',
    written: '![x](https://example.org/x.png)',
    refuses: 'Pictures are placed with ::image{of="name"} on a line of its own.',
  },
  {
    title: 'Quotations by >',
    written: '> x',
    refuses: 'A quotation is written :::quote{by="…"}, and closed with :::.',
  },
  {
    title: 'Lines of dashes',
    written: '---',
    refuses: 'A line of dashes is not part of the language. A new page is ::page-break.',
  },
  {
    title: 'Links by reference',
    written: '[x]: https://example.org',
    refuses: 'A link is written [words](https://…).',
  },
  { title: 'Headings below the third rank', written: '#### x', refuses: 'Headings go down to ###.' },
  {
    title: 'Boxes to tick',
    written: '- [ ] x',
    refuses: 'A box to tick, - [ ], is not part of the language. Write the item without it.',
  },
  {
    title: 'Crossed-out words',
    written: '~~x~~',
    refuses: 'Words crossed out with ~~ are not part of the language. Delete them, and write what holds now.',
  },
  {
    title: 'Lists of definitions',
    written: 'x\n: y',
    refuses:
      'A list of definitions is not part of the language. Write each as an item: - **Word**: what it means.',
  },
];

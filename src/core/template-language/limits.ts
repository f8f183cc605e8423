/** What a template may be at most; more is an attack or a mistake. The check and the reference read it here. */
export interface TemplateLimit {
  most: number;
  /** What is counted. */
  of: string;
}

const limit = (most: number, of: string): TemplateLimit => ({ most, of });

export const templateLimits = {
  // Beyond these the parser of Handlebars takes more than linear time: 10,000 nested blocks took it 83 seconds.
  characters: limit(65_536, 'Characters of one file'),
  blocks: limit(32, 'Blocks inside each other'),
  parentheses: limit(16, 'Parentheses inside each other in one tag'),
  // What checking and telling can be asked to read: five times our longest template.
  allCharacters: limit(200_000, 'Characters of all files together'),
  documents: limit(20, 'Documents of one template'),
  steps: limit(200_000, 'Steps that telling one document may take: each tag, each time it is repeated'),
  written: limit(2_000_000, 'Characters that one document may write'),
} as const satisfies Record<string, TemplateLimit>;

import { slideLayouts } from '../../document/index.ts';
import { helpers } from '../../template-language/helpers/index.ts';
import type { Helper } from '../../template-language/helpers/define-helper.ts';
import { blockKinds } from '../../template-language/interpreter/blocks.ts';
import { templateLimits } from '../../template-language/limits.ts';
import type { Directive } from '../../template-language/markdown/directives/define-directive.ts';
import { directives } from '../../template-language/markdown/directives/index.ts';
import { ofLanguage, type ReferenceEntry } from './entry.ts';

const valueCount = ([least, most]: Helper['takes']): string => {
  if (least === most) return least === 1 ? 'one value' : `${least} values`;
  return `${least} to ${most} values`;
};

const optionWords = ([name, words]: [string, readonly string[]]): string =>
  words.length === 0 ? `${name}="…"` : words.map((word) => `${name}="${word}"`).join(' or ');

const helperHint = ({ takes, options = {} }: Helper): string => {
  const given = Object.entries(options).map(optionWords);
  return `Takes ${valueCount(takes)}${given.length === 0 ? '' : `, and if you like ${given.join('; ')}`}.`;
};

const helperEntries = (): ReferenceEntry[] =>
  [...helpers.values()].map((helper) => {
    const [first] = helper.examples;
    return ofLanguage('helpers', {
      name: helper.name,
      title: helper.description,
      hint: helperHint(helper),
      shape: 'helper',
      write: first?.template ?? '',
      example: first?.result ?? '',
    });
  });

const blockEntries = (): ReferenceEntry[] =>
  [...blockKinds].map(([name, { description, example }]) =>
    ofLanguage('blocks', { name: `#${name}`, title: description, shape: 'block', write: example }),
  );

/** What the language has beside its blocks, by its signs. */
const signEntries = (): ReferenceEntry[] => [
  ofLanguage('blocks', {
    name: 'else',
    title: 'What stands in a block where its value is not there, or its list is empty.',
    shape: 'within a block',
    write: '{{#each risks}}{{name}} {{else}}No risk is known.{{/each}}',
  }),
  ofLanguage('blocks', {
    name: '> name',
    title: 'Puts in a part of the template: what stands in its file _name.md.hbs.',
    shape: 'part',
    write: '{{> name}}',
  }),
  ofLanguage('blocks', {
    name: '!-- --',
    title: 'A comment: a note to yourself, which is printed nowhere.',
    shape: 'comment',
    write: '{{!-- Ask finance before this goes out. --}}',
  }),
];

/** The line that begins a section is read before all others, and is no directive within one. */
const sectionLine = (): ReferenceEntry =>
  ofLanguage('sections', {
    name: '::section',
    title: 'Begins a section: a line of its own.',
    hint: 'Attributes: id="…", its name (needed); needs="…", names that the case must fill, or it is left out; part="…", in a deck the part that its slides stand in.',
    shape: 'a line to itself',
    write: '::section{id="risks" needs="risks" part="Appendix"}',
  });

const attributeWords = ([name, kind]: [string, Directive['attributes'][string]]): string => {
  if (kind === 'name') return `${name}="…", a name`;
  return kind === 'line' ? `${name}="…", words` : `${name}: ${kind.join(', ')}`;
};

const directiveHint = ({ within, attributes, required }: Directive): string => {
  const given = Object.entries(attributes).map(
    (attribute) => `${attributeWords(attribute)}${required.includes(attribute[0]) ? ' (needed)' : ''}`,
  );
  return `In a ${within.join(' or a ')}.${given.length === 0 ? '' : ` Attributes: ${given.join('; ')}.`}`;
};

const directiveEntries = (): ReferenceEntry[] =>
  [...directives.values()].map((directive) =>
    ofLanguage('directives', {
      name: `${directive.form === 'leaf' ? '::' : ':::'}${directive.name}`,
      title: directive.description,
      hint: directiveHint(directive),
      shape: directive.form === 'leaf' ? 'a line to itself' : 'around text',
      write: directive.example,
    }),
  );

const layoutEntries = (): ReferenceEntry[] =>
  Object.entries(slideLayouts).map(([name, title]) =>
    ofLanguage('layouts', { name, title, shape: 'layout', write: `::layout{name="${name}"}` }),
  );

const limitEntries = (): ReferenceEntry[] =>
  Object.values(templateLimits).map(({ most, of }) =>
    ofLanguage('limits', {
      name: of,
      title: `At most ${most.toLocaleString('en-GB')}.`,
      shape: 'limit',
      write: '',
    }),
  );

/** What the template language itself knows, whatever it tells. */
export const languageEntries = (): ReferenceEntry[] => [
  ...helperEntries(),
  ...blockEntries(),
  ...signEntries(),
  ...directiveEntries(),
  ...layoutEntries(),
  sectionLine(),
  ...limitEntries(),
];

import type { Element } from '@xmldom/xmldom';
import type { BasePackage } from './base-package.ts';
import { attribute, childAt, childrenOf, elementOf, rootOf } from './elements.ts';
import type { Placeholder } from './placeholders.ts';
import { marked, placeholdersOf } from './placeholders.ts';
import { relationshipsOf } from './relationships.ts';
import type { Theme } from './theme.ts';
import { themeOf } from './theme.ts';

/** A layout of a base file together with all that it inherits from. */
export interface BaseLayout {
  part: string;
  name: string;
  /** As `titleOnly` or `obj`; the same in every language of Office. */
  type: string;
  root: Element;
  master: Element;
  /** Which master it belongs to: 0 is the first. */
  masterNumber: number;
  theme: Theme;
  placeholders: Placeholder[];
}

const rootAt = ({ parts }: BasePackage, part: string): Element | undefined => {
  const bytes = parts.get(part);
  return bytes === undefined ? undefined : elementOf(bytes);
};

/** The parts that a list of ids names, in its order. */
const listed = (base: BasePackage, part: string, list: Element | undefined): string[] => {
  const targets = new Map(relationshipsOf(base.parts, part).map(({ id, target }) => [id, target]));
  const ids = list === undefined ? [] : childrenOf(list).map((entry) => attribute(entry, 'r:id') ?? '');
  return ids.flatMap((id) => targets.get(id) ?? []);
};

const themeRoot = (base: BasePackage, masterPart: string): Element | undefined =>
  rootAt(base, relationshipsOf(base.parts, masterPart).find(({ kind }) => kind === 'theme')?.target ?? '');

/** All layouts, in the order in which PowerPoint shows them. */
export const baseLayouts = (base: BasePackage): BaseLayout[] => {
  const masters = listed(base, base.main, childAt(rootOf(base.presentation), 'sldMasterIdLst'));
  return masters.flatMap((masterPart, masterNumber) => {
    const master = rootAt(base, masterPart);
    if (master === undefined) return [];
    const theme = themeRoot(base, masterPart);
    if (theme === undefined) return [];
    const map = childAt(master, 'clrMap');
    const masterPlaces = marked(master);
    return listed(base, masterPart, childAt(master, 'sldLayoutIdLst')).flatMap((part) => {
      const root = rootAt(base, part);
      const own = root === undefined ? undefined : childAt(root, 'clrMapOvr', 'overrideClrMapping');
      if (root === undefined) return [];
      return [
        {
          part,
          name: attribute(childAt(root, 'cSld'), 'name') ?? '',
          type: attribute(root, 'type') ?? '',
          root,
          master,
          masterNumber,
          theme: themeOf(theme, own ?? map),
          placeholders: placeholdersOf(root, masterPlaces),
        },
      ];
    });
  });
};

import { ExportRefusal } from '../../exporter.ts';
import { type CompanyPackage, holdsMacros } from './company-package.ts';

/** What the main part of a program's files is, and what is said of a file that is another. */
interface MainPart {
  type: RegExp;
  root: string;
  /** The root of the same in Strict Open XML, which the library behind us does not read. */
  strictRoot: string;
  notOurs: string;
  macros: string;
  strict: string;
}

/** The path of the main part of a company's file, or a sentence that says why it cannot give its look. */
export const mainPartOf = (file: CompanyPackage, wanted: MainPart): string => {
  const main = file.referencesOf('').find(({ kind, isOutside }) => kind === 'officeDocument' && !isOutside);
  if (main === undefined || file.part(main.target) === undefined) throw new ExportRefusal(wanted.notOurs);
  if (holdsMacros(file, main.target)) throw new ExportRefusal(wanted.macros);
  if (!wanted.type.test(file.typeOf(main.target))) throw new ExportRefusal(wanted.notOurs);
  const root = file.element(main.target)?.name;
  if (root === wanted.strictRoot) throw new ExportRefusal(wanted.strict);
  if (root !== wanted.root) throw new ExportRefusal(wanted.notOurs);
  return main.target;
};

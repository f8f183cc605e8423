import { strFromU8, strToU8 } from 'fflate';
import { type Parts, zippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';

/** An Office file that a test changes by hand, as text. */
export class PackageFile {
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  edit(path: string, change: (xml: string) => string): this {
    const bytes = this.parts.get(path);
    if (bytes === undefined) throw new Error(`No ${path}`);
    const before = strFromU8(bytes);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${path}`);
    this.parts.set(path, strToU8(after));
    return this;
  }

  editAll(pattern: RegExp, change: (xml: string) => string): this {
    for (const path of [...this.parts.keys()].filter((each) => pattern.test(each)))
      this.parts.set(path, strToU8(change(strFromU8(this.parts.get(path) ?? new Uint8Array()))));
    return this;
  }

  /** Puts XML before the first place where `mark` stands. */
  before(path: string, mark: string, xml: string): this {
    return this.edit(path, (text) => text.replace(mark, () => `${xml}${mark}`));
  }

  add(path: string, content: string | Uint8Array, type?: string): this {
    this.parts.set(path, typeof content === 'string' ? strToU8(content) : content);
    return type === undefined ? this : this.declare(path, type);
  }

  declare(path: string, type: string): this {
    return this.before(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${path}" ContentType="${type}"/>`,
    );
  }

  move(from: string, to: string): this {
    const bytes = this.parts.get(from);
    if (bytes === undefined) throw new Error(`No ${from}`);
    this.parts.delete(from);
    this.parts.set(to, bytes);
    return this;
  }

  relate(part: string, id: string, kind: string, target: string, external = false): this {
    const slash = part.lastIndexOf('/') + 1;
    const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.parts.has(rels))
      this.parts.set(
        rels,
        strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
        ),
      );
    const type = kind.includes(':')
      ? kind
      : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
    const mode = external ? ' TargetMode="External"' : '';
    return this.edit(rels, (xml) =>
      xml.replace(
        /<\/Relationships>|\/>\s*$/u,
        (end) =>
          `${end === '</Relationships>' ? '' : '>'}<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/></Relationships>`,
      ),
    );
  }

  bytes(): Uint8Array {
    return zippedParts(this.parts);
  }
}

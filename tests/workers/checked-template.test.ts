import { expect, it } from 'vitest';
import { bundleText } from '../../src/core/template-language/index.ts';
import type { Manifest } from '../../src/core/template-language/source/story-template.ts';
import { checkedTemplate } from '../../src/workers/checked-template.ts';
import { templateNamed } from '../fixtures/example-case.ts';

const quickWin = templateNamed('quick-win');
const shipped = ['board-investment', 'quick-win', 'quick-win/de'].map(templateNamed);

const checked = (text: string) =>
  checkedTemplate({
    templateFile: { name: 'ours.template.json', bytes: new TextEncoder().encode(text) },
    shipped,
  });

const changed = (manifest: Partial<Manifest>, files: Record<string, string> = quickWin.files): string =>
  bundleText({ manifest: { ...quickWin.manifest, id: 'ours', ...manifest }, files });

it('reads one that has no fault, and brings nothing along that it does not stand on', async () => {
  const { faults, read } = await checked(changed({}));
  expect(faults).toEqual([]);
  expect(read?.template.manifest.id).toBe('ours');
  expect(read?.bases).toEqual([]);
});

it('brings along ours that it extends, in its language', async () => {
  const german = await checked(changed({ extends: 'quick-win', language: 'de' }, {}));
  expect(german.faults).toEqual([]);
  expect(german.read?.bases.map(({ manifest }) => [manifest.id, manifest.language])).toEqual([
    ['quick-win', 'de'],
  ]);
});

it('tells every fault with its line, and gives no template then', async () => {
  const note = (quickWin.files['note.md.hbs'] ?? '').replace('{{situation.asIs}}', '{{situation.asIss}}');
  const { faults, read } = await checked(changed({}, { ...quickWin.files, 'note.md.hbs': note }));
  expect(read).toBeNull();
  expect(faults.map(({ file, line }) => [file, line])).toEqual([['note.md.hbs', 10]]);
  expect(faults[0]?.message).toContain('asIs');
});

it.each([
  ['no JSON', 'Dear board,'],
  ['a case', '{ "schemaVersion": 4 }'],
  ['one whose base is not here', changed({ extends: 'of-another-house' }, {})],
])('refuses %s in words', async (_name, text) => {
  const { faults, read } = await checked(text);
  expect(read).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
  for (const { file, message } of faults) {
    expect(file).toMatch(/template\.json$/u);
    expect(message).toMatch(/\w.*\./u);
  }
});

it('refuses bytes that are no text', async () => {
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0]);
  const { faults, read } = await checkedTemplate({
    templateFile: { name: 'a.template.json', bytes },
    shipped,
  });
  expect(read).toBeNull();
  expect(faults).toHaveLength(1);
});

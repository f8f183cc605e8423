import { describe, expect, it } from 'vitest';
import { isBearable, pictureKind } from '../../../../../src/core/exporters/office/company/picture-kind.ts';

const bytes = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
const zeros = (count: number): string => '00'.repeat(count);

describe('a picture is known by its bytes', () => {
  it.each([
    ['png', `89504e470d0a1a0a${zeros(16)}`],
    ['jpeg', 'ffd8ffe000104a464946'],
    ['gif', '474946383961'],
    ['tiff', '49492a0008000000'],
    ['tiff', '4d4d002a00000008'],
    ['bmp', '424d3600000000000000'],
    ['emf', `01000000${zeros(36)}20454d46`],
    ['wmf', 'd7cdc69a0000'],
  ])('as %s', (extension, digits) => {
    expect(pictureKind(bytes(digits))?.extension).toBe(extension);
  });

  it.each([
    ['a program', '4d5a9000'],
    ['a compound file', 'd0cf11e0a1b11ae1'],
    ['a zip', '504b0304'],
    ['a drawing in XML', '3c7376673e'],
    ['a text that begins like a bitmap', '424d41424344454647'],
    ['nothing', ''],
  ])('and %s is none', (_, digits) => {
    expect(pictureKind(bytes(digits))).toBeNull();
  });

  it('and is left when it unpacks to more than a computer can show', () => {
    const size = (side: string): Uint8Array => bytes(`89504e470d0a1a0a0000000d49484452${side}${side}`);
    const png = { extension: 'png', type: 'image/png' };
    expect(isBearable(size('00000100'), png)).toBe(true);
    expect(isBearable(size('00017318'), png)).toBe(false);
  });
});

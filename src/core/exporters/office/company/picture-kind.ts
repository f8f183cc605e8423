import { FileRefusal } from '../../../files/file-refusal.ts';
import { imageSize } from '../../../files/image.ts';

export interface PictureKind {
  extension: string;
  type: string;
}

interface Signature extends PictureKind {
  /** First bytes, as hexadecimal digits. */
  begins: string;
  /** What stands further on, where the first bytes alone could be another file. */
  further?: { at: number; bytes: string };
}

const signatures: readonly Signature[] = [
  { extension: 'png', type: 'image/png', begins: '89504e470d0a1a0a' },
  { extension: 'jpeg', type: 'image/jpeg', begins: 'ffd8ff' },
  { extension: 'gif', type: 'image/gif', begins: '474946383761' },
  { extension: 'gif', type: 'image/gif', begins: '474946383961' },
  { extension: 'tiff', type: 'image/tiff', begins: '49492a00' },
  { extension: 'tiff', type: 'image/tiff', begins: '4d4d002a' },
  { extension: 'bmp', type: 'image/bmp', begins: '424d', further: { at: 6, bytes: '00000000' } },
  { extension: 'emf', type: 'image/x-emf', begins: '01000000', further: { at: 40, bytes: '20454d46' } },
  { extension: 'wmf', type: 'image/x-wmf', begins: 'd7cdc69a' },
  { extension: 'wmf', type: 'image/x-wmf', begins: '010009000003' },
];

const standsAt = (bytes: Uint8Array, at: number, digits: string): boolean =>
  (digits.match(/../gu) ?? []).every((pair, index) => bytes[at + index] === Number.parseInt(pair, 16));

/** What a picture is by its own bytes; its name and its declared type may say anything. Null: no picture we know. */
export const pictureKind = (bytes: Uint8Array): PictureKind | null => {
  const found = signatures.find(
    ({ begins, further }) =>
      standsAt(bytes, 0, begins) && (further === undefined || standsAt(bytes, further.at, further.bytes)),
  );
  return found === undefined ? null : { extension: found.extension, type: found.type };
};

/** Whether a picture unpacks to a size that a reader's computer can hold. */
export const isBearable = (bytes: Uint8Array, { extension }: PictureKind): boolean => {
  if (extension !== 'png' && extension !== 'jpeg') return true;
  try {
    imageSize(bytes);
    return true;
  } catch (error) {
    if (error instanceof FileRefusal) return false;
    throw error;
  }
};

import { FileRefusal } from './file-refusal.ts';

export interface ImageSize {
  type: 'png' | 'jpeg';
  width: number;
  height: number;
}

const MOST_BYTES = 20_000_000;
const LONGEST_SIDE = 8000;
const MOST_PIXELS = 40_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const unreadable = (): FileRefusal =>
  new FileRefusal('This picture cannot be read; save it as PNG or JPEG and choose that file.');

/** Kinds of picture that Office files of ours do not hold, by how they begin. */
const others: Record<string, string> = {
  GIF8: 'a GIF',
  RIFF: 'a WebP',
  BM: 'a bitmap',
  '<svg': 'an SVG',
  '<?xm': 'an SVG',
};

const ofAnotherKind = (bytes: Uint8Array): FileRefusal => {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = Object.entries(others).find(([sign]) => start.startsWith(sign))?.[1];
  return kind === undefined
    ? unreadable()
    : new FileRefusal(`This picture is ${kind}; save it as PNG or JPEG and choose that file.`);
};

const pngSize = (view: DataView): ImageSize => {
  if (view.byteLength < 24 || view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452)
    throw unreadable();
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** The frame header holds the size; it has one of thirteen marks (C4, C8 and CC mean other things). */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

const jpegSize = (view: DataView): ImageSize => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) throw unreadable();
    const mark = view.getUint8(at + 1);
    if (mark === 0xff) at += 1;
    else if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) at += 2;
    else if (isFrame(mark))
      return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else if (view.getUint16(at + 2) < 2) throw unreadable();
    else at += 2 + view.getUint16(at + 2);
  }
  throw unreadable();
};

/** Kind and size from the header alone: a small file may unpack to a picture that fills the memory. */
export const imageSize = (bytes: Uint8Array): ImageSize => {
  if (bytes.length > MOST_BYTES)
    throw new FileRefusal('This picture is larger than 20 MB; make it smaller and choose it again.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = PNG.every((byte, index) => bytes[index] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) throw ofAnotherKind(bytes);
  const size = isPng ? pngSize(view) : jpegSize(view);
  if (size.width === 0 || size.height === 0) throw unreadable();
  if (Math.max(size.width, size.height) > LONGEST_SIDE || size.width * size.height > MOST_PIXELS)
    throw new FileRefusal(
      `This picture has ${size.width} by ${size.height} points; make it at most ${LONGEST_SIDE} on a side and choose it again.`,
    );
  return size;
};

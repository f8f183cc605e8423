/** A copy of a case that opens only with its passphrase. It says of itself how it is locked. */
interface LockedCopy {
  casewright: 'locked-case';
  version: 1;
  derivation: 'PBKDF2-SHA-256';
  iterations: number;
  cipher: 'AES-256-GCM';
  salt: string;
  vector: string;
  content: string;
}

/** As OWASP advises for PBKDF2 with SHA-256; about a tenth of a second, once a copy. */
const iterations = 600_000;
/** More would be a file that only keeps a computer busy. */
const mostIterations = 5_000_000;

/** Browsers have it on https and on this computer, not on plain http. */
export const canLock = (): boolean => (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const keyFrom = async (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  count: number,
): Promise<CryptoKey> => {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** The text of a file that holds this text, locked. */
export const lockedCopy = async (text: string, passphrase: string): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const vector = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: vector },
    key,
    new TextEncoder().encode(text),
  );
  const copy: LockedCopy = {
    casewright: 'locked-case',
    version: 1,
    derivation: 'PBKDF2-SHA-256',
    iterations,
    cipher: 'AES-256-GCM',
    salt: base64(salt),
    vector: base64(vector),
    content: base64(new Uint8Array(content)),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
};

/** Whether the text of a file is a locked copy; the rest of it is looked at when it is unlocked. */
export const isLockedCopy = (text: string): boolean =>
  /^\s*\{\s*"casewright":\s*"locked-case"/u.test(text.slice(0, 200));

export type Unlocking = { text: string } | { refusal: string };

const damagedCopy = {
  refusal: 'This locked copy is damaged. Open another copy.',
};

/** The text inside a locked copy, or the sentence that says why not. */
export const unlocked = async (fileText: string, passphrase: string): Promise<Unlocking> => {
  let copy: Partial<LockedCopy>;
  try {
    copy = JSON.parse(fileText) as Partial<LockedCopy>;
  } catch {
    return damagedCopy;
  }
  if (copy.version !== 1)
    return { refusal: 'This copy was locked by a newer version of Casewright. Update Casewright first.' };
  const { salt, vector, content, iterations: count } = copy;
  if (typeof salt !== 'string' || typeof vector !== 'string' || typeof content !== 'string')
    return damagedCopy;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostIterations)
    return damagedCopy;
  let parts: Uint8Array<ArrayBuffer>[];
  try {
    parts = [salt, vector, content].map(bytesOf);
  } catch {
    return damagedCopy;
  }
  const [saltBytes, vectorBytes, contentBytes] = parts as [
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
  ];
  try {
    const key = await keyFrom(passphrase, saltBytes, count);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: vectorBytes }, key, contentBytes);
    return { text: new TextDecoder().decode(plain) };
  } catch {
    return { refusal: 'That passphrase does not open this copy. Type it once more.' };
  }
};

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BusinessCase } from './schema/index.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
};

/** SHA-256 of plain data, in hexadecimal, whatever the order of its names. */
export const hashOf = (content: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(content)))));

/** SHA-256 of the case without its own history, in hexadecimal: the same content has the same hash. */
export const caseHash = ({ editions: _editions, approved: _approved, ...content }: BusinessCase): string =>
  hashOf(content);

const reserved = new Set(['__proto__', 'constructor', 'prototype', '.', '..']);

/** What an id may hold: it stands in addresses, in paths such as `benefits[calls].name`, and in the names of figures. */
const usable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;
const unusable = /[[\]/\\?#%\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const longest = 100;

/** Whether rows and cases can be told apart, found and named by it, wherever it is written. */
export const isSafeId = (id: string): boolean =>
  id.length <= longest &&
  id === id.trim() &&
  usable.test(id) &&
  visible.test(id) &&
  !unusable.test(id) &&
  !reserved.has(id);

/** The same of a name that stands between dots, as that of an input. */
export const isSafeName = (name: string): boolean => isSafeId(name) && !name.includes('.');

/** An id that can be used, as near to the given one as can be; `otherwise` where nothing of it is left. */
export const nearestSafeId = (id: string, otherwise: string): string => {
  const near = id
    .slice(0, longest)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return isSafeName(near) ? near : otherwise;
};

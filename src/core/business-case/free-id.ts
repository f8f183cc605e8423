/** An id that is not taken, as near to the wanted one as can be: `calls`, `calls-2`, `calls-3`. */
export const freeId = (wanted: string, isTaken: (id: string) => boolean, from = 2): string => {
  let id = wanted;
  for (let number = from; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
};

/** Typing in a template makes a new text with every key; the oldest go first. */
const most = 2000;

export const remember = <Value>(map: Map<string, Value>, key: string, value: Value): Value => {
  if (map.size >= most && !map.has(key)) {
    for (const oldest of map.keys()) {
      map.delete(oldest);
      break;
    }
  }
  map.set(key, value);
  return value;
};

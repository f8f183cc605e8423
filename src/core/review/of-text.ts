const most = 5000;

/**
 * What is read out of a text, kept while the text stays: while somebody types, one text of hundreds is another than
 * before.
 */
export const ofText = <Read>(read: (text: string) => Read): ((text: string) => Read) => {
  const known = new Map<string, { read: Read }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.read;
    if (known.size >= most) known.clear();
    const found = read(text);
    known.set(text, { read: found });
    return found;
  };
};

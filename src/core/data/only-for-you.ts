/** Marks what a person keeps to themselves. No value carries it: it stands in types alone, and ends at the compiler. */
export declare const onlyForYou: unique symbol;

/** A value without anything of that kind, however it was put together: what leaves takes no other. */
export type Leavable<Value> = Value & { readonly [onlyForYou]?: never };

/** A TrueType or OpenType font out of its WOFF 1.0 file. */
export const unpackedWoff: (woff: Buffer) => Buffer;

/** Unpacks the fonts into a folder. Returns the environment in which a program finds them; refuses where it does not. */
export const fontsToRender: (folder: string) => NodeJS.ProcessEnv;

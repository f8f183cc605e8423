export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The three prefixes that every slide part declares. */
export const SLIDE_NAMESPACES = `xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}" xmlns:p="${PRESENTATION}"`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const EMU_PER_INCH = 914_400;

export const emu = (inches: number): number => Math.round(inches * EMU_PER_INCH);

export const relationshipType = (kind: string): string => `${RELATIONSHIPS}/${kind}`;

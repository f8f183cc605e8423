import type { IThemeOptions, ThemeColor } from 'docx';

/** Our own look, used when no company file is given. Two hues are all that every reader can tell apart. */
export const ourTheme: IThemeOptions = {
  name: 'Casewright',
  colors: {
    dark1: '16202B',
    light1: 'FFFFFF',
    dark2: '0E2A45',
    light2: 'F6F2EA',
    accent1: '0B5CAB',
    accent2: 'B3400E',
    accent3: 'F2B84B',
    accent4: '9DC1E6',
    accent5: '56616C',
    accent6: '6A4C93',
    hyperlink: '0B5CAB',
    followedHyperlink: '56616C',
  },
  fonts: { headings: 'Georgia', body: 'Arial' },
};

export const ink: ThemeColor = { theme: 'dark1' };

/** In hex, because no theme promises a readable grey: 6.3:1 on white. */
export const grey = '56616C';

/** Bands, rules and empty track; never data alone. */
export const pale = 'D9D9D9';

/** Behind the text of callouts and chosen rows: ink on it has 14.7:1. */
export const wash = 'F6F2EA';

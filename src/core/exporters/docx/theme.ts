import type { IThemeOptions, ThemeColor } from 'docx';

/** Our own look, used when no company file is given. Two hues are all that every reader can tell apart. */
export const ourTheme: IThemeOptions = {
  name: 'Casewright',
  colors: {
    dark1: '1A1A1A',
    light1: 'FFFFFF',
    dark2: '595959',
    light2: 'D9DEE4',
    accent1: '0B4F8A',
    accent2: 'B3400E',
    accent3: '595959',
    accent4: '3E7CB1',
    accent5: '8A5A00',
    accent6: '00695C',
    hyperlink: '0B4F8A',
    followedHyperlink: '595959',
  },
  fonts: { headings: 'Arial', body: 'Arial' },
};

export const ink: ThemeColor = { theme: 'dark1' };

/** In hex, because no theme promises a readable grey: 7.0:1 on white. */
export const grey = '595959';

/** Bands, rules and empty track; never data alone. */
export const pale = 'D9DEE4';

/** Behind the text of callouts and chosen rows: ink on it has 15:1. */
export const wash = 'F1F4F7';

import type { ColourToken, TemplateProfile } from '../../core/layout/index.ts';

export const colourOf = (profile: TemplateProfile, token: ColourToken): string =>
  `#${profile.colours[token].hex}`;

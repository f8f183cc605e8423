export * from './area.ts';
export * from './colour.ts';
export * from './laid-out.ts';
export * from './our-profile.ts';
export * from './template-profile.ts';

/** Whether anything of a text can be seen: white space, invisible and combining letters alone are nothing. */
export const isSeen = (text: unknown): text is string =>
  typeof text === 'string' && /[^\s\p{Cf}\p{Cc}\p{Cn}\p{Mn}\u115F\u1160\u3164]/u.test(text);

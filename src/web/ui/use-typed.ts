import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { isUntold, keepAtOnce, onSettling, tellAfterPaint } from './after-paint.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface TypedControl<Control extends TextControl> {
  ref: RefObject<Control | null>;
  defaultValue: string;
  onChange: (event: ChangeEvent<Control>) => void;
}

/**
 * What a control needs that is typed into: it shows `text`, and keeps what is typed at once. What follows from a key
 * comes when it is on screen, and what is typed meanwhile is never put back.
 */
export const useTyped = <Control extends TextControl>(
  text: string,
  /** Keeps what was typed, at once. */
  keep: (typed: string) => void,
  /** What is made of it beside, once the key is on screen. */
  onTold?: (typed: string) => void,
  /** What leaving the control does, where it shows the person's own text until then. */
  onLeft?: (left: string) => void,
): TypedControl<Control> => {
  const [defaultValue] = useState(text);
  const ref = useRef<Control>(null);
  const last = useRef({ keep, onTold });
  useLayoutEffect(() => {
    last.current = { keep, onTold };
    const control = ref.current;
    if (control !== null && onLeft !== undefined) onSettling(control, () => onLeft(control.value));
    if (control !== null && control.value !== text && !isUntold(control)) control.value = text;
  });
  return {
    ref,
    defaultValue,
    onChange: ({ currentTarget }) => {
      keepAtOnce(() => last.current.keep(currentTarget.value));
      tellAfterPaint(currentTarget, () => last.current.onTold?.(currentTarget.value));
    },
  };
};

import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { isUntold, onSettling, tellAfterPaint } from './after-paint.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface TypedControl<Control extends TextControl> {
  ref: RefObject<Control | null>;
  defaultValue: string;
  onChange: (event: ChangeEvent<Control>) => void;
}

/**
 * What a control needs that is typed into: it shows `text`, and tells what was typed once the key is on screen. What
 * is typed meanwhile is never put back.
 */
export const useTyped = <Control extends TextControl>(
  text: string,
  onTyped: (typed: string) => void,
  /** What leaving the control does, where it shows the person's own text until then. */
  onLeft?: (left: string) => void,
): TypedControl<Control> => {
  const [defaultValue] = useState(text);
  const ref = useRef<Control>(null);
  const told = useRef(onTyped);
  useLayoutEffect(() => {
    told.current = onTyped;
    const control = ref.current;
    if (control !== null && onLeft !== undefined) onSettling(control, () => onLeft(control.value));
    if (control !== null && control.value !== text && !isUntold(control)) control.value = text;
  });
  return {
    ref,
    defaultValue,
    onChange: ({ currentTarget }) => tellAfterPaint(currentTarget, () => told.current(currentTarget.value)),
  };
};

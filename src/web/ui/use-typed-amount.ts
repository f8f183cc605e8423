import { type FocusEvent, useState } from 'react';
import type { ParsedAmount } from '../../core/quantities/parse-amount.ts';
import { afterPress } from './press.ts';
import { type TypedControl, useTyped } from './use-typed.ts';

interface AmountToType {
  /** The amount as it is written when nobody types. */
  shown: string;
  /** What was typed before and could not be read. */
  unread: string | undefined;
  /** What is made of a text. */
  read: (typed: string) => ParsedAmount;
  onChange: (value: number | undefined, typed: string, ends?: readonly [number, number]) => void;
  /** Called on leaving the control with something that is no number. */
  onUnread: ((typed: string) => void) | undefined;
  /** Called on leaving the control where somebody says that they do not have it; where nothing is, the text stays. */
  onUnknown?: (() => void) | undefined;
}

interface TypedAmount {
  text: string;
  control: TypedControl<HTMLInputElement> & { onBlur: (event: FocusEvent<HTMLInputElement>) => void };
  /** What was made of the text; null where the amount stands as it is written. */
  parsed: ParsedAmount | null;
  /** Whether the text is somebody's who is still at it. */
  isTyping: boolean;
  /** Why it cannot be read; not said of what is half typed. */
  error: string | undefined;
  /** Puts the amount in place of the text; the focus is on it again, because what was pressed goes. */
  settle: () => void;
}

/** An amount that is typed into a control: its text stays until it is left, and what cannot be read stays after. */
export const useTypedAmount = ({
  shown,
  unread,
  read,
  onChange,
  onUnread,
  onUnknown,
}: AmountToType): TypedAmount => {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const text = typed ?? unread ?? null;
  const parsed = text === null ? null : read(text);
  const show = (next: string): void => {
    setTyped(next);
    setLeft(false);
  };
  const keep = (next: string): void => {
    const made = read(next);
    if (made.kind === 'value') onChange(made.value, next, made.ends);
    if (made.kind === 'empty') onChange(undefined, next);
  };
  const leave = (left: string): void => {
    setLeft(true);
    const made = read(left);
    const isAskedFor = made.kind === 'rejected' && made.isUnknown === true && onUnknown !== undefined;
    if (isAskedFor) onUnknown();
    const isRead = made.kind === 'value' || made.kind === 'empty' || isAskedFor;
    if (!isRead && left !== (unread ?? shown)) onUnread?.(left);
    // From now on the text is what the case says; without a case that keeps it, it stays here.
    if (isRead || onUnread !== undefined) setTyped(null);
  };
  const control = useTyped<HTMLInputElement>(text ?? shown, keep, show, leave);
  return {
    control: {
      ...control,
      onBlur: ({ currentTarget }) => afterPress(() => leave(currentTarget.value)),
    },
    text: text ?? shown,
    parsed,
    isTyping: typed !== null,
    error: parsed?.kind === 'rejected' && (isLeft || typed === null) ? parsed.message : undefined,
    settle: () => {
      setTyped(null);
      control.ref.current?.focus();
    },
  };
};

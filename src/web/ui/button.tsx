import type { ReactNode } from 'react';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

interface ButtonProps {
  children: ReactNode;
  /** One primary button a screen. */
  look?: Look;
  large?: boolean;
  /** A button that shows only a picture needs a name. */
  name?: string;
  disabled?: boolean;
  /** For a button that opens something: whether it is open. */
  expanded?: boolean;
  onPress: () => void;
}

const classes = (look: Look, large: boolean | undefined, isIcon: boolean): string =>
  [styles['button'], styles[look], large === true ? styles['large'] : '', isIcon ? styles['icon'] : ''].join(
    ' ',
  );

/** A disabled button keeps the focus: who has just undone the last step must not be thrown out of the page. */
export const Button = ({
  children,
  look = 'secondary',
  large,
  name,
  disabled = false,
  expanded,
  onPress,
}: ButtonProps) => (
  <button
    aria-disabled={disabled}
    aria-expanded={expanded}
    aria-label={name}
    className={classes(look, large, name !== undefined)}
    title={name}
    type="button"
    onClick={() => {
      if (!disabled) onPress();
    }}
  >
    {children}
  </button>
);

export const LinkButton = ({
  children,
  href,
  look = 'secondary',
  large,
  name,
}: {
  children: ReactNode;
  href: string;
  /** Where the words go when there is no room for them. */
  name?: string;
  look?: Look;
  large?: boolean;
}) => (
  <a aria-label={name} className={classes(look, large, false)} href={href}>
    {children}
  </a>
);

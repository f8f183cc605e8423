import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps {
  children: ReactNode;
  /** One primary button a screen. */
  look?: 'primary' | 'secondary' | 'quiet';
  large?: boolean;
  /** A button that shows only a picture needs a name. */
  name?: string;
  disabled?: boolean;
  onPress: () => void;
}

export const Button = ({ children, look = 'secondary', large, name, disabled, onPress }: ButtonProps) => (
  <AriaButton
    className={[
      styles['button'],
      styles[look],
      large === true ? styles['large'] : '',
      name === undefined ? '' : styles['icon'],
    ].join(' ')}
    isDisabled={disabled ?? false}
    onPress={onPress}
    {...(name === undefined ? {} : { 'aria-label': name })}
  >
    {children}
  </AriaButton>
);

export const LinkButton = ({
  children,
  href,
  look = 'secondary',
  large,
}: {
  children: ReactNode;
  href: string;
  look?: 'primary' | 'secondary' | 'quiet';
  large?: boolean;
}) => (
  <a
    className={[styles['button'], styles[look], large === true ? styles['large'] : ''].join(' ')}
    href={href}
  >
    {children}
  </a>
);

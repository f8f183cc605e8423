import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

/** A button that lets a person choose a file of the device; the same file can be chosen once more. */
export const FileButton = ({
  children,
  name,
  accept,
  disabled = false,
  onChoose,
}: {
  children: ReactNode;
  /** What is chosen, for who hears the chooser itself: “House file”. */
  name: string;
  /** Endings, as `.docx,.dotx`. */
  accept: string;
  disabled?: boolean;
  onChoose: (file: File) => void;
}) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onPress={() => chooser.current?.click()}>
        {children}
      </Button>
      <input
        ref={chooser}
        accept={accept}
        aria-label={name}
        className="visually-hidden"
        tabIndex={-1}
        type="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </>
  );
};

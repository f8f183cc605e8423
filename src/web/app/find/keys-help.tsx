import { Dialog } from '../../ui/dialog.tsx';
import { Button } from '../../ui/index.ts';
import styles from './find.module.css';

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl + K', 'Find a room, step, field, person or slide'],
  ['Ctrl + S', 'Save to your file, or make one'],
  ['Ctrl + Z, Ctrl + Y', 'Take the last change back, or make it again; it goes where it was'],
  ['Ctrl + Enter', 'Go on to the next step'],
  ['Up and down on a slide', 'Go from number to number; Enter opens what stands behind it'],
  ['Left and right on a slide', 'The slide before, the slide after'],
  ['Ctrl + P', 'Print the document in front'],
  ['Esc', 'Close what is open'],
  ['?', 'These keys'],
];

/** The few keys there are, in words. On a Mac, Command stands for Ctrl. */
export const KeysHelp = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    <dl className={styles['keys']}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p>On a Mac, Command stands for Ctrl. Everything can be done without a mouse.</p>
    <div className={styles['foot']}>
      <Button onPress={onClose}>Close</Button>
    </div>
  </Dialog>
);

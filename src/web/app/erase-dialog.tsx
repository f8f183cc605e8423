import { Button } from '../ui/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './app.module.css';
import { eraseAll } from './lost-cases.ts';

/** Asked before everything goes: the safe way out comes first. */
export const EraseDialog = ({
  count,
  onClose,
  onErased,
}: {
  count: number;
  onClose: () => void;
  onErased: () => void;
}) => (
  <Dialog title="Erase everything on this device?" onClose={onClose}>
    <p>
      {count === 1
        ? 'The case on this device will be gone for good, with its history, your private notes and its spare copy.'
        : `All ${count} cases on this device will be gone for good, with their history, your private notes and the spare copies.`}{' '}
      Files that you saved elsewhere stay.
    </p>
    <div className={styles['actions']}>
      <Button look="primary" onPress={onClose}>
        Keep everything
      </Button>
      <Button onPress={() => void eraseAll().then(onErased)}>Yes, erase it all</Button>
    </div>
  </Dialog>
);

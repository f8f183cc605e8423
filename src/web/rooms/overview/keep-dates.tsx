import { useState } from 'react';
import { withValueAt } from '../../../core/business-case/path.ts';
import { editCase } from '../../store/app-store.ts';
import { Button, TextField } from '../../ui/index.ts';

/** The second answer to two dates that contradict each other: they stay, and the case says why. */
export const KeepDates = ({ keep, message }: { keep: string; message: string }) => {
  const [because, setBecause] = useState('');
  const keepIt = () =>
    editCase(
      'Keep it, because',
      (businessCase) =>
        withValueAt(businessCase, 'datesBecause', { ...businessCase.datesBecause, [keep]: because.trim() }),
      'datesBecause',
    );
  return (
    <details>
      <summary aria-label={`Keep it: ${message}`}>Keep it, because …</summary>
      <TextField
        example="The licence is paid from its first day, and the pilot starts in March."
        hint="In a sentence: the paper prints it."
        title="Keep it, because"
        value={because}
        onChange={setBecause}
      />
      <Button look="quiet" onPress={keepIt}>
        Keep it
      </Button>
    </details>
  );
};

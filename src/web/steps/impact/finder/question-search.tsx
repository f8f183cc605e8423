import { useState } from 'react';
import type { Dimension } from '../../../../core/business-case/schema/benefits.ts';
import { findDrivers } from '../../../../core/drivers/finding/find-drivers.ts';
import type { Driver } from '../../../../core/drivers/index.ts';
import { Field } from '../../../ui/field.tsx';
import fieldStyles from '../../../ui/field.module.css';
import { useFormats } from '../../form/form-context.ts';
import formStyles from '../../form/form.module.css';
import { DriverList } from './driver-list.tsx';

const counted = (count: number, question: string): string => {
  if (question.trim() === '') return '';
  if (count === 0) return 'Nothing fits these words. Try others, or value it your own way below.';
  return count === 1 ? 'One way to value it fits.' : `${count} ways to value it fit, the nearest first.`;
};

/** Finds ways to value by what a person asks, in their own words. */
export const QuestionSearch = ({
  dimension,
  excludedBy,
  onChoose,
}: {
  dimension: Dimension;
  excludedBy: (driver: string) => readonly string[];
  onChoose: (driver: Driver) => void;
}) => {
  const [question, setQuestion] = useState('');
  const formats = useFormats();
  const found = findDrivers(question);
  return (
    <>
      <Field example="do customers ring because nobody tells them?" title="Or ask in your own words">
        {(attributes) => (
          <input
            autoComplete="off"
            className={fieldStyles['input']}
            data-own-undo=""
            type="search"
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            {...attributes}
          />
        )}
      </Field>
      <p className={formStyles['hint']} role="status">
        {counted(found.length, question)}
      </p>
      {found.length > 0 && (
        <DriverList
          dimension={dimension}
          excludedBy={excludedBy}
          label="What fits your question"
          offers={found.map(({ driver, words }) => ({
            driver,
            because: `you ask about ${formats.list(words.slice(0, 3).map((word) => `“${word}”`))}`,
          }))}
          onChoose={onChoose}
        />
      )}
    </>
  );
};

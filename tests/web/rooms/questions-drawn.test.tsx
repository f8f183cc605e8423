import { expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { AnswerFields } from '../../../src/web/rooms/quick/answer-field.tsx';
import { questions } from '../../../src/web/rooms/quick/questions.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn } from '../drawn.tsx';

const listed = questions.filter(({ form }) => form === 'fields');

it.each(listed.map(({ id, fields }) => ({ id, fields })))(
  'draws every field of question $id',
  ({ fields }) => {
    for (const businessCase of [emptyCase('quick'), exampleCase()]) {
      const markup = drawn(businessCase, <AnswerFields fields={fields} />);
      for (const { path, when } of fields)
        if (when?.(businessCase) ?? true) {
          const name = path.slice(path.lastIndexOf('.') + 1);
          expect(markup, path).toMatch(new RegExp(`id="field:[^"]*\\b${name}"`, 'u'));
        }
    }
  },
);

it('asks in what language and money a case speaks, and holds what stands while nothing is chosen', () => {
  const [first] = questions;
  const markup = drawn(emptyCase('quick'), <AnswerFields fields={first?.fields ?? []} />);
  expect(markup).toMatch(/<option[^>]*selected=""[^>]*>GBP, pound sterling|value="GBP" selected=""/u);
  expect(markup).toContain('EUR, euro');
  expect(markup).toContain('Language of the papers');
});

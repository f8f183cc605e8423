import { Fragment } from 'react';
import { factsOfPhrase } from '../../../core/story/facts/fact-names.ts';
import type { PhraseDefinition } from '../../../core/story/phrases/define-phrase.ts';
import type { ValueOf } from '../../../core/story/reference/values.ts';

/** Our words for a phrase beside others, and the facts that they may use, with what each says in the case. */
export const PhraseHelp = ({
  phrase,
  ours,
  valueIn = () => '',
}: {
  phrase: PhraseDefinition;
  ours: string;
  valueIn?: ValueOf | undefined;
}) => (
  <details>
    <summary>Our words, and what they may use</summary>
    <pre>
      <code>{ours}</code>
    </pre>
    {factsOfPhrase(phrase).map(({ id, meaning, names }) => (
      <Fragment key={id}>
        <p>{meaning}</p>
        <ul>
          {names.map(({ name, is, place }) => {
            const value = place === null ? '' : valueIn(place);
            return (
              <li key={name}>
                <code>{name}</code>: {is}
                {value === '' ? '' : `, here “${value}”`}
              </li>
            );
          })}
        </ul>
      </Fragment>
    ))}
  </details>
);

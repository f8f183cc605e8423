import { CheckCard, Folded } from '../ui/index.ts';
import type { ExportChoice } from './export-choices.ts';

interface ListProps {
  choices: readonly ExportChoice[];
  wanted: readonly string[];
  onChoose: (wanted: readonly string[]) => void;
}

const Cards = ({ choices, wanted, onChoose }: ListProps) =>
  choices.map(({ id, title, hint }) => (
    <CheckCard
      key={id}
      hint={hint}
      title={title}
      value={wanted.includes(id)}
      onChange={(isWanted) => onChoose(isWanted ? [...wanted, id] : wanted.filter((other) => other !== id))}
    />
  ));

const folds = [
  { said: 'One by one', isIn: ({ isOneOfMany, isText }: ExportChoice) => isOneOfMany && !isText },
  { said: 'As text', isIn: ({ isText }: ExportChoice) => isText },
];

/** Documents to hand over first; single ones of many, and texts to compare, stand behind a line. */
export const ExportChoices = (props: ListProps) => {
  const { choices } = props;
  return (
    <>
      <Cards {...props} choices={choices.filter((choice) => folds.every(({ isIn }) => !isIn(choice)))} />
      {folds.map(({ said, isIn }) => {
        const own = choices.filter(isIn);
        return (
          own.length > 0 && (
            <Folded key={said} isNeeded={false} said={said}>
              <Cards {...props} choices={own} />
            </Folded>
          )
        );
      })}
    </>
  );
};

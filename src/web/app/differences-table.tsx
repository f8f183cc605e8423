import type { Difference } from '../../core/business-case/differences.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import styles from './app.module.css';
import { placeTitle, placeValue } from '../steps/place-title.ts';
import { WideTable } from '../figures/wide-table.tsx';

const mostShown = 200;

/** Where two states of a case differ, place by place. */
export const Differences = ({
  before,
  after,
  differences,
  heads,
}: {
  before: BusinessCase;
  after: BusinessCase;
  differences: readonly Difference[];
  heads: readonly [string, string];
}) => {
  if (differences.length === 0) return <p>The two say the same.</p>;
  const shown = differences.slice(0, mostShown);
  return (
    <>
      <p>
        {differences.length === 1
          ? 'They differ in one place.'
          : `They differ in ${differences.length} places.`}
        {shown.length < differences.length ? ` The first ${mostShown}:` : ''}
      </p>
      <WideTable label="What differs">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ path, before: was, after: is }) => (
            <tr key={path}>
              <th className={styles['hint']} scope="row">
                {placeTitle(path, [after, before])}
              </th>
              <td>{placeValue(was)}</td>
              <td>{placeValue(is)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
};

import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { OftenMissed } from './often-missed.tsx';
import { Optimism } from './optimism.tsx';
import { TransferFields } from './transfer-fields.tsx';

/** What is asked once the costs are there: what boards miss, what one account pays another, and optimism. */
export const BeneathTheCosts = ({ businessCase }: { businessCase: BusinessCase }) => {
  const transfers = metaAt('transfers');
  return (
    <>
      <OftenMissed />
      {transfers !== undefined && (
        <ListForm Fields={TransferFields} meta={transfers} name="transfers" path="transfers" />
      )}
      <Optimism businessCase={businessCase} />
    </>
  );
};

import { type Dimension, dimensions } from '../../../../core/business-case/schema/benefits.ts';
import { type Driver, drivers } from '../../../../core/drivers/index.ts';
import { DriverList } from './driver-list.tsx';
import styles from './finder.module.css';

const catalogue = drivers.filter(({ offered }) => offered !== 'as-own-way');

/** Every way to value, by the impact that it is filed under. */
export const WholeCatalogue = ({ onChoose }: { onChoose: (driver: Driver) => void }) =>
  (Object.keys(dimensions) as Dimension[]).map((one) => (
    <div key={one} className={styles['part']}>
      <h3 className={styles['heading']}>{dimensions[one]}</h3>
      <DriverList
        drivers={catalogue.filter(({ dimension }) => dimension === one)}
        label={`All: ${dimensions[one].toLowerCase()}`}
        onChoose={onChoose}
      />
    </div>
  ));

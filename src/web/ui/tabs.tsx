import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabItem {
  id: string;
  title: string;
  /** Stands beside the title: an amount, a count. */
  note?: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  segmented?: boolean;
  onSelect: (id: string) => void;
}

export const Tabs = ({ label, items, selected, segmented, onSelect }: TabsProps) => (
  <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
    <TabList aria-label={label} className={styles[segmented === true ? 'segmented' : 'list'] ?? ''}>
      {items.map(({ id, title, note }) => (
        <Tab key={id} className={styles['tab'] ?? ''} id={id}>
          {title}
          {note !== undefined && <span className={styles['note']}>{note}</span>}
        </Tab>
      ))}
    </TabList>
    {items.map(({ id, content }) => (
      <TabPanel key={id} className={styles['panel'] ?? ''} id={id}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);

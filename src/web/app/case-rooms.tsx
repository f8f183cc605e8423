import { Home, PenLine, Presentation } from 'lucide-react';
import type { Route } from '../store/routes.ts';
import { hrefTo } from '../store/routes.ts';
import { lastStep } from './last-step.ts';
import styles from './frame.module.css';

type Screen = Exclude<Route, { screen: 'home' }>['screen'];

/** The rooms of a case, each with the screens that stand in it. */
const rooms: readonly {
  name: string;
  Picture: typeof Home;
  holds: readonly Screen[];
  href: (caseId: string) => string;
}[] = [
  { name: 'Overview', Picture: Home, holds: ['hub', 'read', 'requests'], href: hrefTo.hub },
  {
    name: 'Write',
    Picture: PenLine,
    holds: ['step'],
    href: (caseId) => hrefTo.step(caseId, lastStep(caseId)),
  },
  { name: 'Deck', Picture: Presentation, holds: ['deck', 'quick'], href: (caseId) => hrefTo.deck(caseId) },
];

/** The way between the rooms, the same on every screen of a case. */
export const CaseRooms = ({ caseId, screen }: { caseId: string; screen: Screen }) => (
  <nav aria-label="Rooms" className={styles['rooms']}>
    {rooms.map(({ name, Picture, holds, href }) => (
      <a key={name} aria-current={holds.includes(screen) ? 'page' : undefined} href={href(caseId)}>
        <Picture aria-hidden size={17} />
        <span>{name}</span>
      </a>
    ))}
  </nav>
);

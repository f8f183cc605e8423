import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Stands in another place of the page than where it is drawn. */
export const Elsewhere = ({ at, children }: { at: Element; children: ReactNode }) =>
  createPortal(children, at);

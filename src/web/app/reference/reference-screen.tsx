import { useMemo } from 'react';
import { hrefTo } from '../../store/routes.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { useLater } from '../use-later.ts';
import { type LinkTo, pageOf } from './markdown-view.tsx';
import { hrefToReference } from './reference-place.ts';
import styles from './reference.module.css';

/** The text of a page; empty where there is none: a server may answer with the app itself. */
const textOfPage = async (page: string): Promise<string> => {
  const response = await fetch(`reference/${page}.md`);
  const text = response.ok ? await response.text() : '';
  return text.startsWith('# ') ? text : '';
};

const missing = '# This page is not here\n\nGo back to all pages and choose another.';

/** A page of the reference for writers of templates, beside the case that they write for. */
export const ReferenceScreen = ({ caseId, page }: { caseId: string; page: string }) => {
  const text = useLater(textOfPage, page);
  const shown = useMemo(() => {
    const linkTo: LinkTo = (address) =>
      /^[a-z-]+\.md$/u.test(address) ? hrefToReference(caseId, address.slice(0, -3)) : null;
    return text === undefined ? null : pageOf(text || missing, linkTo);
  }, [text, caseId]);
  return (
    <main className={styles['page']} id="main">
      <nav aria-label="Back">
        <a href={hrefTo.export(caseId)}>Back to the export</a>
        {page !== 'index' && <a href={hrefToReference(caseId, 'index')}>All pages</a>}
      </nav>
      {shown === null ? (
        <p role="status">Opening …</p>
      ) : (
        <>
          <ScreenTitle key={page}>{shown.title}</ScreenTitle>
          {shown.body}
        </>
      )}
    </main>
  );
};

import { Suspense, lazy } from 'react';
import { FileDrop } from './file-drop.tsx';
import { HomeScreen } from './home-screen.tsx';
import { useRoute } from '../store/routes.ts';

const CaseScreens = lazy(async () => {
  const { CaseScreens: Screens } = await import('./case-screens.tsx');
  return { default: Screens };
});

export const App = () => {
  const route = useRoute();
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main h1')?.focus();
        }}
      >
        Skip to the content
      </a>
      {route.screen === 'home' ? (
        <HomeScreen />
      ) : (
        <Suspense fallback={<p role="status">Opening …</p>}>
          <CaseScreens route={route} />
        </Suspense>
      )}
      <FileDrop />
    </>
  );
};

import { createRoot } from 'react-dom/client';
import { tellBeforeLeaving } from '../ui/after-paint.ts';
import { watchPresses } from '../ui/press.ts';
import '../ui/tokens.css';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');
watchPresses(window);
tellBeforeLeaving(window);
createRoot(root).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
);

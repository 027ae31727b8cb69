/** The page's beginning: fonts, styles, the services of the browser, and the first screen. */
import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../ui/App.tsx';
import { browserServices } from './services.ts';
import { ServicesProvider } from '../ui/services.ts';

const host = document.getElementById('app');
if (!host) throw new Error('index.html has lost its #app element');

createRoot(host).render(
  <StrictMode>
    <ServicesProvider value={browserServices}>
      <App />
    </ServicesProvider>
  </StrictMode>,
);

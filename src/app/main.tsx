import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const host = document.getElementById('app');
if (!host) throw new Error('index.html has lost its #app element');

createRoot(host).render(
  <StrictMode>
    <main>
      <h1>General Order One</h1>
      <p>August 1945, day by day.</p>
    </main>
  </StrictMode>,
);

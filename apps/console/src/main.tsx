import './mantine.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { firstLocale } from './i18n/language.js';
import { theme } from './theme.js';

const locale = await firstLocale();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} withCssVariables={false} defaultColorScheme="auto">
      <App locale={locale} />
    </MantineProvider>
  </StrictMode>,
);

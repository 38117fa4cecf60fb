import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { ApiError } from './api.ts';
import { createI18n } from './i18n/index.ts';
import { installReactAriaStrings } from './i18n/react-aria.ts';
import { languageOf } from './language.ts';
import { createAppRouter } from './routes.tsx';
import 'virtual:tokens.css';
import './style/base.css';

const MINUTE = 60_000;
const PASSING = /NETWORK|UNAVAILABLE|TIMEOUT|HTTP_50[234]/;

const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof ApiError && PASSING.test(error.code),
      },
    },
  });

const start = async (place: HTMLElement): Promise<void> => {
  const language = languageOf(window.location.pathname);
  document.documentElement.lang = language;
  installReactAriaStrings(language);
  const i18n = await createI18n(language);
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-US'}>
          <QueryClientProvider client={createQueryClient()}>
            <RouterProvider router={createAppRouter(language)} />
          </QueryClientProvider>
        </I18nProvider>
      </I18nextProvider>
    </StrictMode>,
  );
};

const place = document.getElementById('app');
if (place) void start(place);

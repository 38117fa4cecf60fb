import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n as I18n } from 'i18next';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '#temporal';
import { ApiError } from './api.ts';
import { type PageMemory, PageMemoryContext } from './page-memory.ts';
import type { createAppRouter } from './routes.tsx';

const MINUTE = 60_000;
const PASSING = /NETWORK|UNAVAILABLE|TIMEOUT|HTTP_50[234]/;

/** A cache of answers; what passes by itself is asked again, in the browser only. */
export const createQueryClient = (onServer = false): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        // A fault is a server's last word; a browser asks again when the page is opened again.
        retryOnMount: !onServer,
        retry: (failures, error) => !onServer && failures < 2 && error instanceof ApiError && PASSING.test(error.code),
      },
    },
  });

/** What the application is made of, in the browser and on the server. */
export type AppParts = {
  readonly language: Language;
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly memory: PageMemory;
};

/** The whole application. */
export const App = ({ language, i18n, client, router, memory }: AppParts) => (
  <StrictMode>
    <PageMemoryContext value={memory}>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-US'}>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      </I18nextProvider>
    </PageMemoryContext>
  </StrictMode>
);

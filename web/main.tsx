import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, createQueryClient } from './App.tsx';
import { createI18n } from './i18n/index.ts';
import { languageOf } from './language.ts';
import { emptyMemory } from './page-memory.ts';
import { STATE_ID, takeState, takeStyles } from './page-state.ts';
import { reloadOnce } from './reload.ts';
import { createAppRouter } from './routes.tsx';
import 'virtual:tokens.css';
import './style/base.css';

const start = async (place: HTMLElement): Promise<void> => {
  const language = languageOf(window.location.pathname);
  document.documentElement.lang = language;
  const client = createQueryClient();
  const state = takeState(document.getElementById(STATE_ID)?.textContent, client);
  const router = createAppRouter(language);
  const [i18n] = await Promise.all([createI18n(language), router.load()]);
  const memory = state ?? emptyMemory(window.location.origin, false);
  const app = <App {...{ language, i18n, client, router, memory }} />;
  if (state === null) return createRoot(place).render(app);
  // The server renders no boundary around the matches; the router leaves its own out where it is told of a server.
  router.ssr = { manifest: undefined };
  takeStyles(place);
  hydrateRoot(place, app);
};

window.addEventListener('vite:preloadError', reloadOnce);

const place = document.getElementById('app');
if (place) void start(place);

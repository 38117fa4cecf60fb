import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import type { Language } from '#temporal';
import { ApiError } from './api.ts';
import { type DayParam, dayParam, keepDay } from './as-of.ts';
import { Fault, Missing } from './components/states.tsx';
import { Frame } from './frame/Frame.tsx';
import { basepathOf } from './language.ts';
import { parseSearch, stringifySearch, textOf } from './search-params.ts';

const root = createRootRoute({
  component: Frame,
  validateSearch: dayParam,
  search: { middlewares: [keepDay] },
});

type SearchParams = { readonly q?: string | undefined; readonly loai?: string | undefined };

const searchParams = (search: Readonly<Record<string, unknown>>): SearchParams => {
  const [q, loai] = [textOf(search.q), textOf(search.loai)];
  return { ...(q === undefined ? {} : { q }), ...(loai === undefined ? {} : { loai }) };
};

/** A view keeps what is open, chosen and filtered in parameters of its own; they pass as they are. */
const ownParams = (search: Readonly<Record<string, unknown>>): DayParam => search;

/**
 * A page that is loaded when it is opened. Where it is not there any more (another build has taken its place) the router loads the whole
 * page anew; without a network that would only lose the page at hand, so the reader is told.
 */
const lazyPage = <T extends Record<string, unknown>, K extends keyof T & string>(load: () => Promise<T>, name: K) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw navigator.onLine
          ? cause
          : new ApiError('NETWORK', 'A part of the application cannot be loaded', { cause });
      }),
    name,
  );

const at = () => root;

const tree = root.addChildren([
  createRoute({
    getParentRoute: at,
    path: '/',
    component: lazyPage(() => import('./views/home/HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/tim',
    component: lazyPage(() => import('./views/search/SearchPage.tsx'), 'SearchPage'),
    validateSearch: searchParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/co-quan/$slug/{-$muc}',
    component: lazyPage(() => import('./views/organisation/OrganisationPage.tsx'), 'OrganisationPage'),
    validateSearch: ownParams,
    staticData: { dated: 'body' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/so-do',
    component: lazyPage(() => import('./views/chart/ChartPage.tsx'), 'ChartPage'),
    validateSearch: ownParams,
    staticData: { dated: 'state' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguoi',
    component: lazyPage(() => import('./views/lists/PeopleList.tsx'), 'PeopleList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/so-sanh',
    component: lazyPage(() => import('./views/compare/ComparePage.tsx'), 'ComparePage'),
    validateSearch: ownParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguoi/so-sanh',
    component: lazyPage(() => import('./views/careers/CareersPage.tsx'), 'CareersPage'),
    validateSearch: ownParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/hai-nguoi',
    component: lazyPage(() => import('./views/two-people/TwoPeoplePage.tsx'), 'TwoPeoplePage'),
    validateSearch: ownParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuyen-doi',
    component: lazyPage(() => import('./views/convert/ConvertPage.tsx'), 'ConvertPage'),
    validateSearch: ownParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguoi/$slug',
    component: lazyPage(() => import('./views/person/PersonPage.tsx'), 'PersonPage'),
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-vu/$slug',
    component: lazyPage(() => import('./views/position/PositionPage.tsx'), 'PositionPage'),
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/sap-xep',
    component: lazyPage(() => import('./views/lists/ReorganisationList.tsx'), 'ReorganisationList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/sap-xep/$slug',
    component: lazyPage(() => import('./views/reorganisation/ReorganisationPage.tsx'), 'ReorganisationPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/du-an',
    component: lazyPage(() => import('./views/lists/ProjectList.tsx'), 'ProjectList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/du-an/$slug',
    component: lazyPage(() => import('./views/project/ProjectPage.tsx'), 'ProjectPage'),
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-nang',
    component: lazyPage(() => import('./views/lists/FunctionList.tsx'), 'FunctionList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-nang/$slug',
    component: lazyPage(() => import('./views/function/FunctionPage.tsx'), 'FunctionPage'),
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguon/$slug',
    component: lazyPage(() => import('./views/source/SourcePage.tsx'), 'SourcePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/phuong-an',
    component: lazyPage(() => import('./views/lists/PlanList.tsx'), 'PlanList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/cai-cach',
    component: lazyPage(() => import('./views/reform/ReformList.tsx'), 'ReformList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/cai-cach/$slug',
    component: lazyPage(() => import('./views/reform/ReformPage.tsx'), 'ReformPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/he-thong',
    component: lazyPage(() => import('./views/body-class/BodyClassList.tsx'), 'BodyClassList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/he-thong/$slug',
    component: lazyPage(() => import('./views/body-class/BodyClassPage.tsx'), 'BodyClassPage'),
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/{-$ky}',
    component: lazyPage(() => import('./views/record/CoveragePage.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/kiem-tra',
    component: lazyPage(() => import('./views/record/IntegrityPage.tsx'), 'IntegrityPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/kiem-tra/$rule',
    component: lazyPage(() => import('./views/record/RulePage.tsx'), 'RulePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/mau-thuan',
    component: lazyPage(() => import('./views/record/ClaimsPage.tsx'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/trung-khac',
    component: lazyPage(() => import('./views/record/IdentityPage.tsx'), 'IdentityPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/ban-du-lieu',
    component: lazyPage(() => import('./views/record/ReleasesPage.tsx'), 'ReleasesPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/ban-du-lieu/$number',
    component: lazyPage(() => import('./views/record/ReleasePage.tsx'), 'ReleasePage'),
  }),
]);

/** Where a router stands: in the browser's history, or on a server at one address. */
export type Standing = { readonly history?: RouterHistory; readonly onServer?: boolean };

/** The router of the pages in one language. The address is the only memory of where the reader is. */
export const createAppRouter = (language: Language, { history, onServer = false }: Standing = {}) =>
  createRouter({
    routeTree: tree,
    basepath: basepathOf(language),
    parseSearch,
    stringifySearch,
    scrollRestoration: !onServer,
    ...(history === undefined ? {} : { history }),
    defaultNotFoundComponent: Missing,
    defaultErrorComponent: ({ error }) => <Fault error={error} retry={() => window.location.reload()} />,
  });

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>;
  }
}

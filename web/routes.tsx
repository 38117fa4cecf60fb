import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import type { Language } from '#temporal';
import { type DayParam, dayParam } from './as-of.ts';
import { Fault, Missing } from './components/states.tsx';
import { Frame } from './frame/Frame.tsx';
import { basepathOf } from './language.ts';
import { parseSearch, stringifySearch, textOf } from './search-params.ts';
import { BodyClassList } from './views/body-class/BodyClassList.tsx';
import { BodyClassPage } from './views/body-class/BodyClassPage.tsx';
import { ChartPage } from './views/chart/ChartPage.tsx';
import { FunctionPage } from './views/function/FunctionPage.tsx';
import { HomePage } from './views/home/HomePage.tsx';
import { FunctionList } from './views/lists/FunctionList.tsx';
import { PeopleList } from './views/lists/PeopleList.tsx';
import { PlanList } from './views/lists/PlanList.tsx';
import { ProjectList } from './views/lists/ProjectList.tsx';
import { ReorganisationList } from './views/lists/ReorganisationList.tsx';
import { OrganisationPage } from './views/organisation/OrganisationPage.tsx';
import { PersonPage } from './views/person/PersonPage.tsx';
import { PositionPage } from './views/position/PositionPage.tsx';
import { ProjectPage } from './views/project/ProjectPage.tsx';
import { ClaimsPage } from './views/record/ClaimsPage.tsx';
import { CoveragePage } from './views/record/CoveragePage.tsx';
import { IdentityPage } from './views/record/IdentityPage.tsx';
import { IntegrityPage } from './views/record/IntegrityPage.tsx';
import { ReleasePage } from './views/record/ReleasePage.tsx';
import { ReleasesPage } from './views/record/ReleasesPage.tsx';
import { RulePage } from './views/record/RulePage.tsx';
import { ReformList } from './views/reform/ReformList.tsx';
import { ReformPage } from './views/reform/ReformPage.tsx';
import { ReorganisationPage } from './views/reorganisation/ReorganisationPage.tsx';
import { SearchPage } from './views/search/SearchPage.tsx';
import { SourcePage } from './views/source/SourcePage.tsx';

const root = createRootRoute({
  component: Frame,
  validateSearch: dayParam,
  search: { middlewares: [retainSearchParams<DayParam>(['ngay'])] },
});

type SearchParams = { readonly q?: string | undefined; readonly loai?: string | undefined };

const searchParams = (search: Readonly<Record<string, unknown>>): SearchParams => {
  const [q, loai] = [textOf(search.q), textOf(search.loai)];
  return { ...(q === undefined ? {} : { q }), ...(loai === undefined ? {} : { loai }) };
};

/** The chart keeps what is open, chosen and filtered in parameters of its own; they pass as they are. */
const chartParams = (search: Readonly<Record<string, unknown>>): DayParam => search;

const at = () => root;

const tree = root.addChildren([
  createRoute({
    getParentRoute: at,
    path: '/',
    component: HomePage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/tim',
    component: SearchPage,
    validateSearch: searchParams,
  }),
  createRoute({
    getParentRoute: at,
    path: '/co-quan/$slug/{-$muc}',
    component: OrganisationPage,
    validateSearch: chartParams,
    staticData: { dated: 'body' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/so-do',
    component: ChartPage,
    validateSearch: chartParams,
    staticData: { dated: 'state' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguoi',
    component: PeopleList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguoi/$slug',
    component: PersonPage,
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-vu/$slug',
    component: PositionPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/sap-xep',
    component: ReorganisationList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/sap-xep/$slug',
    component: ReorganisationPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/du-an',
    component: ProjectList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/du-an/$slug',
    component: ProjectPage,
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-nang',
    component: FunctionList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/chuc-nang/$slug',
    component: FunctionPage,
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/nguon/$slug',
    component: SourcePage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/phuong-an',
    component: PlanList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/cai-cach',
    component: ReformList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/cai-cach/$slug',
    component: ReformPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/he-thong',
    component: BodyClassList,
  }),
  createRoute({
    getParentRoute: at,
    path: '/he-thong/$slug',
    component: BodyClassPage,
    staticData: { dated: 'day' },
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/{-$ky}',
    component: CoveragePage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/kiem-tra',
    component: IntegrityPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/kiem-tra/$rule',
    component: RulePage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/mau-thuan',
    component: ClaimsPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/trung-khac',
    component: IdentityPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/ban-du-lieu',
    component: ReleasesPage,
  }),
  createRoute({
    getParentRoute: at,
    path: '/ho-so/ban-du-lieu/$number',
    component: ReleasePage,
  }),
]);

/** The router of the pages in one language. The address is the only memory of where the reader is. */
export const createAppRouter = (language: Language) =>
  createRouter({
    routeTree: tree,
    basepath: basepathOf(language),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultNotFoundComponent: Missing,
    defaultErrorComponent: ({ error, reset }) => <Fault error={error} retry={reset} />,
  });

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>;
  }
}

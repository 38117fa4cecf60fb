import type { Tab } from '../../components/Tabs.tsx';

/** The parts of a body's page, in order. */
export const ORGANISATION_TABS = [
  { muc: undefined, label: 'page.overview' },
  { muc: 'so-do', label: 'page.chart' },
  { muc: 'nguon-goc', label: 'lineage.tab' },
  { muc: 'nhan-su', label: 'page.people' },
  { muc: 'thay-doi', label: 'page.changes' },
  { muc: 'chuc-nang', label: 'page.duties' },
] as const satisfies readonly Tab[];

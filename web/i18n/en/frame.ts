import type { Texts } from '../texts.ts';

/** Texts of the frame that all pages share: header, footer, waiting, faults. */
export const frame: Texts['frame'] = {
  brand: 'Bộ Máy',
  tagline: "Vietnam's public bodies and officials over time",
  about:
    '{{title}}: in Bộ Máy, the cited record of the organisation and the officials of the state of Vietnam, on any day since 1945.',
  skip: 'Skip to the content',
  home: 'Home',
  languages: 'Languages',
  sections: 'Sections',
  chart: 'Organisation chart of the state',
  people: 'People',
  projects: 'Projects and schemes',
  functions: 'Functions of state management',
  reorganisations: 'Reorganisations',
  api: 'Programming interface (GraphQL)',
  licence: 'Data: CC BY 4.0. Every fact names its source.',
  loading: 'Loading…',
  retry: 'Try again',
  more: 'Show more',
  moreOf: 'Show more ({{shown}} of {{total}} shown)',
  allShown: 'All {{total}} shown',
  toHome: 'To the home page',
  errorTitle: 'This page could not be loaded',
  errorCode: 'Error code: {{code}}',
  errorNetwork: 'The server cannot be reached. Check your connection and try again.',
  errorBusy: 'The server is busy or starting. Wait a moment and try again.',
  errorInput: 'A part of this address cannot be read. Check the address, or use the search box at the top.',
  errorOther: 'Something went wrong on our side. Try again; if it happens again, please report it with the code below.',
  wrongDayTitle: 'The date in the address is wrong',
  wrongDayText: '“{{given}}” is not a date. A date is written like 2025-02-28 or 28/02/2025.',
  toToday: 'See this page as of today',
  missingTitle: 'There is no such page',
  missingText:
    'The address may be mistyped, or this is not in the record. Search by name, old names too, in the box at the top.',
};

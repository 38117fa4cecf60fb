import type { Texts } from '../texts.ts';

/** Texts of the home page and the lists. */
export const home: Texts['home'] = {
  title: 'The Vietnamese state, on any day',
  lead: 'Look up bodies, positions and who held them, projects, and every reorganisation. Every fact names its source.',
  examples: 'Try a question',
  latest: 'Latest reorganisations',
  allLatest: 'See all reorganisations',
  counts: 'What the record holds',
  questionMerger: 'What did the Ministry of Science and Technology come from, on 1 March 2025?',
  questionCommune: 'Which ward is Phường Phúc Xá part of now?',
  questionCareer: 'Which posts has Trần Quang Hưng held?',
  questionFunction: 'Who answered for network information security on 1 January 2023?',
  questionProject: 'Which body leads Project 06?',
  questionChart: 'Which ministries did the Government have on 28 February 2025?',
  peopleTitle: 'Officials in the record',
  projectsTitle: 'Projects, schemes, platforms, databases',
  functionsTitle: 'Functions of state management',
  reorganisationsTitle: 'Reorganisations',
  reorganisationsLead: 'Newest first.',
  chartTitle: 'Organisation chart of the state',
  filterType: 'Filter by type',
};

import type { Texts } from '../texts.ts';

/** Texts of who answered for a function, or had a role in a project. */
export const duty: Texts['duty'] = {
  functionTitle: '{{name}}: the bodies that answered for it over time',
  projectTitle: '{{name}}: the bodies that took part over time',
  onDay: 'On {{date}}',
  nobodyOn: 'The record knows no body for this day.',
  noHeadOn: 'Who headed it on this day is not known.',
  bodies: 'Bodies',
  heads: 'Their heads',
  units: 'Units in charge',
  unitHeads: 'Heads of the units',
  ofUnit: 'head of the unit in charge',
  standsIn: 'acting or in charge',
  came: 'Came here by',
  moreHeads: 'and others',
  number: 'No.',
  summary: 'Assigned {{periods}} times, to {{bodies}} bodies; heads on record: {{heads}}.',
  columnBody: 'Body, role',
  columnTime: 'Time',
  columnActs: 'Acts, how it came',
  columnHeads: 'Heads in that time',
};

import type { Texts } from '../texts.ts';

/** Texts of the date control, and of dates in sentences. */
export const date: Texts['date'] = {
  label: 'Date',
  asOf: 'As of',
  hint: 'For example: 1/3/2025 (day/month/year), 3/2025 or 2025',
  invalid: 'There is no such day. Type it as 1/3/2025 (day/month/year), 3/2025 or 2025.',
  apply: 'Show',
  today: 'Today',
  toToday: 'Back to today',
  previous: 'Previous change',
  next: 'Next change',
  previousShort: 'previous',
  nextShort: 'next',
  play: 'Play the changes one by one',
  pause: 'Pause',
  steps: 'Days with changes',
  stepsShort: 'Pick a day…',
  slider: 'Choose a date by its changes',
  changesOn: '{{date}}: {{count}} changes',
  changesOn_one: '{{date}}: {{count}} change',
  noChangeOn: '{{date}}: no change; the last one before was on {{previous}}',
  noChangeYet: '{{date}}: no change recorded up to this day',
  noChanges: 'No change over time is recorded.',
  onDay: 'On {{date}}',
};

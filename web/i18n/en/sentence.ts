import type { Texts } from '../texts.ts';

/** Sentences about bodies; the words in braces are filled with linked names and dates. */
export const sentence: Texts['sentence'] = {
  born: {
    ESTABLISHMENT: 'Established {{date}} from {{bodies}}.',
    CONSOLIDATION: 'Established {{date}} by the consolidation of {{bodies}}.',
    ABSORPTION: 'Absorbed {{bodies}} {{date}}.',
    DIVISION: 'Established {{date}} when {{bodies}} was divided.',
    SEPARATION: 'Established {{date}} by separation from {{bodies}}.',
    RENAME: 'Renamed from {{bodies}} {{date}}.',
    TRANSFER: 'Took over duties or units from {{bodies}} {{date}}.',
    REORGANISATION: 'Reorganised from {{bodies}} {{date}}.',
    UPGRADE: 'Upgraded from {{bodies}} {{date}}.',
    CONVERSION: 'Converted from {{bodies}} {{date}}.',
    RE_ESTABLISHMENT: 'Re-established from {{bodies}} {{date}}.',
    DOWNGRADE: 'Downgraded from {{bodies}} {{date}}.',
    DISSOLUTION: 'Took over duties when {{bodies}} was dissolved {{date}}.',
  },
  ended: {
    ESTABLISHMENT: 'Helped to form {{bodies}} {{date}}.',
    CONSOLIDATION: 'Consolidated into {{bodies}} {{date}}.',
    ABSORPTION: 'Absorbed into {{bodies}} {{date}}.',
    DIVISION: 'Divided into {{bodies}} {{date}}.',
    SEPARATION: '{{bodies}} separated from it {{date}}.',
    RENAME: 'Renamed to {{bodies}} {{date}}.',
    TRANSFER: 'Handed duties or units to {{bodies}} {{date}}.',
    REORGANISATION: 'Reorganised into {{bodies}} {{date}}.',
    UPGRADE: 'Upgraded to {{bodies}} {{date}}.',
    CONVERSION: 'Converted into {{bodies}} {{date}}.',
    RE_ESTABLISHMENT: 'Re-established as {{bodies}} {{date}}.',
    DOWNGRADE: 'Downgraded to {{bodies}} {{date}}.',
    DISSOLUTION: 'Dissolved {{date}}; its duties went to {{bodies}}.',
  },
  onDay: 'on {{date}}',
  inSpan: 'in {{date}}',
  unknownDay: '(day unknown)',
  andOthers: 'and {{count}} others',
};

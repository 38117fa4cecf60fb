/** Texts of a step of the org chart from one day to another. */
export const step = {
  title: 'From {{from}} to {{to}}: {{count}} changes in what is shown',
  title_one: 'From {{from}} to {{to}}: {{count}} change in what is shown',
  by: 'the reorganisation',
  all: 'Show all {{count}} changes',
  fewer: 'Show fewer',
  compare: 'Compare these two days as a whole',
  kind: {
    merged: 'Merged:',
    absorbed: 'Absorbed:',
    divided: 'Divided:',
    separated: 'Split off:',
    became: 'Became:',
    born: 'Established:',
    ended: 'Ended:',
    renamed: 'Renamed:',
    moved: 'Moved:',
    reranked: 'Rank or kind changed:',
    reheaded: 'New head:',
  },
} as const;

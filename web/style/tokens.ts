/** The two themes; the system's setting decides. */
export type Theme = 'light' | 'dark';

/** Branches of the state as the API names them. */
export type Branch = 'PARTY' | 'LEGISLATURE' | 'GOVERNMENT' | 'LOCAL' | 'JUDICIARY' | 'SERVICE';

/** What can happen to a body between two days. */
export type Change = 'born' | 'ended' | 'moved' | 'renamed' | 'merged';

type Pair = readonly [light: string, dark: string];

/** Every colour of the service, once, by what it says. Contrast (WCAG): text at least 6.5:1, words of change 4.5:1, lines 3.5:1. */
const ROLES = {
  paper: ['#FBFAF7', '#15171A'],
  surface: ['#FFFFFF', '#1D2024'],
  ink: ['#1C1B19', '#ECE9E2'],
  muted: ['#5C5850', '#A9A49A'],
  line: ['#8A857A', '#767C86'],
  hairline: ['#E2DED5', '#30343A'],
  shade: ['#F2EFE8', '#23272C'],
  accent: ['#0B5C6B', '#6CC5D6'],
  'accent-ink': ['#FFFFFF', '#10222A'],
  'accent-shade': ['#E3F1F3', '#16303A'],
  warning: ['#7A5200', '#E0B562'],
  'warning-shade': ['#F8EFD9', '#352A14'],
  shadow: ['rgb(28 27 25 / 0.18)', 'rgb(0 0 0 / 0.6)'],

  'branch-party': ['#A61E22', '#F2908C'],
  'branch-party-fill': ['#FBE9E7', '#3A1F20'],
  'branch-legislature': ['#6B3FA0', '#C3A4F0'],
  'branch-legislature-fill': ['#F1EAFA', '#2C2338'],
  'branch-government': ['#0B5C6B', '#6CC5D6'],
  'branch-government-fill': ['#E3F1F3', '#16303A'],
  'branch-local': ['#3D6B1F', '#9CCB74'],
  'branch-local-fill': ['#EAF3E1', '#22301A'],
  'branch-judiciary': ['#7A5200', '#E0B562'],
  'branch-judiciary-fill': ['#F8EFD9', '#352A14'],
  'branch-service': ['#44505C', '#AAB6C2'],
  'branch-service-fill': ['#E9EDF0', '#262C33'],

  'change-born': ['#2B6E2F', '#8FD08F'],
  'change-ended': ['#8C1D18', '#F2908C'],
  'change-moved': ['#1F4E9E', '#93B8F5'],
  'change-renamed': ['#7A5200', '#E0B562'],
  'change-merged': ['#6B3FA0', '#C3A4F0'],
} as const satisfies Readonly<Record<string, Pair>>;

/** What a colour says. */
export type Role = keyof typeof ROLES;

/** All roles, in the order of this file. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];

/** The colour of a role in a theme, as CSS and Cytoscape read it. */
export const token = (role: Role, theme: Theme): string => ROLES[role][theme === 'light' ? 0 : 1];

/** The role of a branch's stroke (also its text) and of its fill. */
export const branchRole = (branch: Branch, part: 'stroke' | 'fill' = 'stroke'): Role => {
  const stroke = `branch-${branch.toLowerCase() as Lowercase<Branch>}` as const;
  return part === 'stroke' ? stroke : `${stroke}-fill`;
};

/** The role of a change's colour. */
export const changeRole = (change: Change): Role => `change-${change}`;

/** The sign that stands beside a change's colour, so that colour never speaks alone. */
export const CHANGE_SIGN: Readonly<Record<Change, string>> = {
  born: '+',
  ended: '×',
  moved: '→',
  renamed: '≈',
  merged: '⋈',
};

/** The sign of what is divided, or separated from what stays; its colour is that of a merger. The fork ⑂ is in hardly any font. */
export const DIVIDED_SIGN = '⋔';

/** The opacity of the text of what has ended: fainter than what exists, and still text to be read (WCAG AA, 4.5:1). */
export const ENDED_TEXT = 0.65;

/** The family of type; self-hosted. */
export const FONT_FAMILY = '"Be Vietnam Pro", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const SIZES: Readonly<Record<string, string>> = {
  'font-family': FONT_FAMILY,
  'text-body': '1rem/1.5',
  'text-note': '0.875rem/1.43',
  'text-h3': '1.25rem/1.4',
  'text-h2': '1.75rem/1.29',
  'text-h1': '2.5rem/1.2',
  radius: '4px',
  measure: '70ch',
  'motion-state': '160ms',
  'motion-travel': '400ms',
};

/** Milliseconds of motion: a change of state, a body that travels. Both are off under prefers-reduced-motion. */
export const MOTION = { state: 160, travel: 400 } as const;

const declarations = (theme: Theme): string =>
  ROLE_NAMES.map((role) => `  --${role}: ${token(role, theme)};`).join('\n');

const sizes = (): string =>
  Object.entries(SIZES)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n');

/** The custom properties of all tokens as a style sheet: light, and dark where the system asks for it (never in print). */
export const tokensCss = (): string => `:root {
  color-scheme: light dark;
${sizes()}
${declarations('light')}
}
@media screen and (prefers-color-scheme: dark) {
:root {
${declarations('dark')}
}
}
`;

/** Texts of the org chart. */
export const chart = {
  title: 'Sơ đồ tổ chức',
} as const;

/** Texts of the frame that all pages share. */
export const frame = {
  brand: 'Bộ Máy',
  tagline: 'Tổ chức và nhân sự nhà nước Việt Nam theo thời gian',
} as const;

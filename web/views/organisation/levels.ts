/** The levels of territorial units in the Statistics Office's list. */
export const LEVELS = ['xa', 'phuong', 'thi-tran', 'dac-khu', 'huyen', 'quan', 'thi-xa', 'thanh-pho'] as const;

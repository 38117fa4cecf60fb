type Args = Readonly<Record<string, string | number | boolean>>;
type Strings = Readonly<Record<string, string | ((args: Args) => string)>>;

/** What React Aria reads aloud, in Vietnamese, by the package that asks for it; the build puts it in (web/build/locales-plugin.ts). */
export const REACT_ARIA_VI: Readonly<Record<string, Strings>> = {
  '@react-aria/combobox': {
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} gợi ý.`,
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange ? `Vào nhóm ${groupTitle}, ${groupCount} mục. ` : ''}${optionText}${isSelected ? ', đã chọn' : ''}`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
  },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/tree': { expand: 'Mở', collapse: 'Thu gọn' },
  '@react-aria/grid': {
    select: 'Chọn',
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    selectedCount: ({ count }) => (count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${count} mục.`),
    selectedAll: 'Đã chọn tất cả.',
    longPressToSelect: 'Nhấn giữ để chọn nhiều mục.',
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ, hoặc nhấn Alt và mũi tên xuống, để mở bảng chọn' },
};

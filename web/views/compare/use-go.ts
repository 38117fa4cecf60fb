import { useNavigate } from '@tanstack/react-router';
import { type CompareParams, compareSearch } from './params.ts';

/**
 * Goes on to another comparison. `push`: a step for the back button, and what is open starts anew; `replace`: the same comparison, looked
 * at in another way.
 */
export const useGo = (history: 'push' | 'replace' = 'push'): ((params: CompareParams) => void) => {
  const navigate = useNavigate();
  return (params) =>
    void navigate({
      to: '/so-sanh',
      search: (before: object) => ({
        ...before,
        ...compareSearch(history === 'push' ? { ...params, open: null } : params),
      }),
      replace: history === 'replace',
      resetScroll: false,
    });
};

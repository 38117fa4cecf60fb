import { Navigate, type NavigateOptions, useRouter } from '@tanstack/react-router';
import { usePageMemory } from '../page-memory.ts';

/** The page of a thing that has another id now leads to `to`; a server answers with that address. */
export const Moved = ({ to }: { readonly to: NavigateOptions }) => {
  const memory = usePageMemory();
  const router = useRouter();
  if (!memory.onServer) return <Navigate {...to} replace />;
  memory.moved = router.buildLocation(to as never).publicHref;
  return null;
};

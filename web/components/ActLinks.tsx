import { Link } from '@tanstack/react-router';
import type { Source } from '../data/citations.ts';
import page from './page.module.css';

/** Acts as links to their pages, by their title. */
export const ActLinks = ({ acts }: { readonly acts: readonly Source[] }) => (
  <ul className={page.plain}>
    {acts.map(({ slug, title }) => (
      <li key={slug}>
        <Link to="/nguon/$slug" params={{ slug }} lang="vi">
          {title}
        </Link>
      </li>
    ))}
  </ul>
);

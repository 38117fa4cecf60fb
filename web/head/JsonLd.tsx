import type { Thing, WithContext } from 'schema-dts';
import { scriptJson } from '../page-state.ts';

/** What the page is about, for machines: JSON-LD in the terms of schema.org. */
export const JsonLd = ({ of }: { readonly of: WithContext<Thing> }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element; it is no script that runs.
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(of) }} />
);

import type { Express, Request, RequestHandler } from 'express';
import { type Day, dayOf, dayText, earlier, parseDay, partsOf } from '#temporal';
import { ServiceError } from '../errors.ts';
import { type FeedLanguage, type FeedRelease, type FoundChanges, feedXml } from './feed-xml.ts';
import { originOf, type PageDeps, transportOf } from './pages.ts';
import type { PageQuestion } from './renderer.ts';

/** Months that a feed reaches back, the present one among them. */
const MONTHS = 12;

/** Seconds for which a feed is kept. */
const KEPT = 3_600;

/** Milliseconds in which all months must have been read. */
const DEADLINE = 20_000;

const QUERY = `query Feed($root: String, $from: Day!, $to: Day!) {
  changes(root: $root, from: $from, to: $to) {
    root { name { vi en } }
    counts { type certain }
    entries(first: 200) {
      edges {
        node {
          type earliest latest certainty
          organisation { slug knownSince name { vi en } }
          before { name { vi en } }
          after { name { vi en } }
          others { slug name { vi en } }
          reorganisations { slug knownSince title { vi en } legalBasis { number } }
        }
      }
    }
  }
}`;

const RELEASES = '{ releases { number date } }';

const VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

const today = (): Day => parseDay(VIETNAM.format());

/** The last day of a month, given in months since the year 0. */
const lastOfMonth = (months: number): Day => {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
};

/** A month as the API asks for it: what changed after `from`, up to `to`. */
type Window = { readonly from: Day; readonly to: Day };

/** The months up to a day, the newest first; the newest ends on that day. */
export const monthsTo = (end: Day, count: number): readonly Window[] => {
  const [year, month] = partsOf(end);
  const newest = year * 12 + month - 1;
  return Array.from({ length: count }, (_, back) => ({
    from: lastOfMonth(newest - back - 1),
    to: earlier(end, lastOfMonth(newest - back)),
  }));
};

type Ask = (query: string, variables: unknown) => Promise<unknown>;

const asker =
  (transport: PageQuestion['transport'], signal: AbortSignal): Ask =>
  async (query, variables) => {
    const { reply } = await transport({ query, variables }, signal);
    const { data, errors } = reply as { readonly data?: unknown; readonly errors?: readonly { message: string }[] };
    if (errors?.[0]) throw new ServiceError('GRAPH_UNAVAILABLE', 503, errors[0].message);
    return data;
  };

type Answer = { readonly changes: FoundChanges | null };

/** Reads month by month; null where there is no such body. */
const monthsOf = async (
  ask: Ask,
  root: string | null,
): Promise<readonly (Window & { found: FoundChanges })[] | null> => {
  const read: (Window & { found: FoundChanges })[] = [];
  for (const { from, to } of monthsTo(today(), MONTHS)) {
    const { changes } = (await ask(QUERY, { root, from: dayText(from), to: dayText(to) })) as Answer;
    if (changes === null) return null;
    read.push({ from, to, found: changes });
  }
  return read;
};

const rootIn = ({ query }: Request): string | null =>
  typeof query.goc === 'string' && query.goc !== '' ? query.goc : null;

const answer =
  ({ ask: fetch, publicUrl }: Pick<PageDeps, 'ask' | 'publicUrl'>, language: FeedLanguage): RequestHandler =>
  async (request, response, next) => {
    const ask = asker(transportOf(fetch), AbortSignal.timeout(DEADLINE));
    const root = rootIn(request);
    const months = await monthsOf(ask, root);
    if (months === null) return next();
    const { releases } = (await ask(RELEASES, {})) as { readonly releases: readonly FeedRelease[] };
    const about = { root, language, origin: originOf(publicUrl, request), path: request.originalUrl, releases };
    response.set('Cache-Control', `public, max-age=${KEPT}`).type('application/atom+xml');
    response.send(feedXml(about, months));
  };

/** Serves what changed in the state, month by month, as Atom: of the whole, or of a body and what is below it. */
export const feeds = (app: Express, deps: Pick<PageDeps, 'ask' | 'publicUrl'>): void => {
  app.get('/thay-doi.atom', answer(deps, 'vi'));
  app.get('/en/thay-doi.atom', answer(deps, 'en'));
};

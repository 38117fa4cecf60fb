import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * How many requests may be under way at once: some times the connections to the database, so that a page's own questions never fill it;
 * with more, all would wait longer and none be answered sooner.
 */
const MOST_UNDER_WAY = 96;

/** Seconds after which a client that was turned away may ask again. */
const AGAIN = '1';

const MESSAGE = 'The service has more requests than it can answer. Try again in a second.';
const CODE = 'OVERLOADED';

/** The same body for GraphQL and for all else: turning away must cost next to nothing. */
const BODY = JSON.stringify({
  code: CODE,
  message: MESSAGE,
  errors: [{ message: MESSAGE, extensions: { code: CODE } }],
});

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': Buffer.byteLength(BODY),
  'Cache-Control': 'no-store',
  'Retry-After': AGAIN,
};

const turnAway = (response: ServerResponse): void => {
  response.writeHead(503, HEADERS).end(BODY);
};

/** Has a request answered, or turns it away. */
export type Admission = (request: IncomingMessage, response: ServerResponse, answer: () => void) => void;

/**
 * Has at most so many requests answered at once, and turns away the rest at once: 503, `Retry-After` in seconds, code `OVERLOADED`.
 * Under more load than there is capacity those that are admitted are answered as fast as ever. To stand behind what reads a request: one whose
 * body dribbles in must not hold a place.
 */
export const admission = (most: number = MOST_UNDER_WAY): Admission => {
  let underWay = 0;
  return (_, response, answer) => {
    if (underWay >= most) return turnAway(response);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    answer();
  };
};

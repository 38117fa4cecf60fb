import express, { type RequestHandler } from 'express';
import { textOf } from './web-operations.ts';

// How much of a request is read. A list to convert may be long, and nothing else needs to be.

/** Bytes that a request may have. */
export const BODY_LIMIT = 64 * 1024;

/** Bytes that a request with a list to convert may have: room for the longest list of the longest names. */
export const LIST_BODY_LIMIT = 1024 * 1024;

/** What a client is told whose request is larger. */
export const TOO_LARGE = `A request has at most ${BODY_LIMIT / 1024} kB, one that converts a list (a variable of type [ConvertInput!]) at most ${LIST_BODY_LIMIT / 1024} kB: ask in several requests.`;

class Larger extends Error {
  readonly status = 413;
}

/** A variable that takes a list to convert. */
const LIST_VARIABLE = /\$\w+\s*:\s*\[\s*ConvertInput\b/;

/** The document of a question, be it there by its text or by its id. */
const queryIn = (body: string): string => {
  try {
    const { query, documentId } = JSON.parse(body);
    return typeof query === 'string' ? query : (textOf(String(documentId)) ?? '');
  } catch {
    return '';
  }
};

/** Whether a body is a question, itself no longer than others, that converts a list. */
const convertsList = (body: string): boolean => {
  const query = queryIn(body);
  return LIST_VARIABLE.test(query) && Buffer.byteLength(query) <= BODY_LIMIT;
};

const checkSize: RequestHandler = ({ body }, _, next) => {
  const isLarge = typeof body === 'string' && Buffer.byteLength(body) > BODY_LIMIT;
  next(isLarge && !convertsList(body) ? new Larger() : undefined);
};

/** Reads the body of a request as text; what is too large is refused with 413. */
export const bodies: readonly RequestHandler[] = [express.text({ type: '*/*', limit: LIST_BODY_LIMIT }), checkSize];

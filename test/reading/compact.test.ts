import { describe, expect, it } from 'vitest';
import { compact } from '../../server/graph/reading/compose.ts';

describe('the text of a query file as it is sent', () => {
  it.each([
    [
      '// What is it?\n// @row n number\nMATCH (n)\n  WHERE n.a = 1 // one\nRETURN n\n',
      'MATCH (n) WHERE n.a = 1 RETURN n',
    ],
    ["RETURN 'a  // b\\'  c' AS x,\n  \"d  e\" AS y", "RETURN 'a  // b\\'  c' AS x, \"d  e\" AS y"],
    ['MATCH (n:`a  b`)\n\n\n// c\n// d\nRETURN n.x + "" + n.y', 'MATCH (n:`a  b`) RETURN n.x + "" + n.y'],
  ])('%j', (text, sent) => expect(compact(text)).toBe(sent));
});

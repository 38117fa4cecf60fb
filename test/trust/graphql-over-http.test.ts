import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { withClosedService } from './closed-service.ts';

// GraphQL over HTTP, by the audits of its own working group, against the service as it runs.

const service = withClosedService();
const audits = serverAudits({ url: () => `${service().url}/graphql`, fetchFn: fetch });

describe('GraphQL over HTTP', () => {
  it('has as many audits as this was written for', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status, result.status === 'ok' ? '' : result.reason).toBe('ok');
  });
});

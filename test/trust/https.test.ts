import { describe, expect, it } from 'vitest';
import { withClosedService } from './closed-service.ts';

const bare = withClosedService();
const behindProxy = withClosedService({ trustProxy: ['loopback'] });

const kept = async (url: string): Promise<string | null> => {
  const response = await fetch(`${url}/healthz`, { headers: { 'x-forwarded-proto': 'https' } });
  return response.headers.get('strict-transport-security');
};

describe('a browser is bound to HTTPS', () => {
  it('by a proxy that is believed', async () => expect(await kept(behindProxy().url)).toBe('max-age=15552000'));

  it('by nobody else', async () => expect(await kept(bare().url)).toBeNull());
});

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));
const run = (TZ: string, LANG: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
  })
    .trim()
    .split(' ');

describe('the bytes of a document', () => {
  it('are the same in any time zone and locale', () => {
    const [kiritimati, kiritimatiOffset] = run('Pacific/Kiritimati', 'sv_SE.UTF-8');
    const [honolulu, honoluluOffset] = run('Pacific/Honolulu', 'C');
    expect(kiritimatiOffset).not.toBe(honoluluOffset);
    expect(kiritimati).toMatch(/^[0-9a-f]{64}$/);
    expect(honolulu).toBe(kiritimati);
  });
});

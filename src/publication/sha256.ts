// The one fingerprint used: lower-case hexadecimal SHA-256.
import { createHash } from 'node:crypto';

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

import { createHash } from 'node:crypto';

/** The part of a file's name that stands for its content, as long as the bundler's. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8);

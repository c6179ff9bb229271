import { z } from 'astro/zod';
import { languages } from '../languages';

/** A text in English and, where somebody has translated it, in other languages. */
export const translated = z.strictObject({
  en: z.string().min(1),
  ...Object.fromEntries(
    languages
      .filter(({ path }) => path !== 'en')
      .map(({ path }) => [path, z.string().min(1).optional()]),
  ),
}) as unknown as z.ZodType<{ en: string } & Record<string, string>>;

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by hyphens');

import { z } from 'astro/zod';

/** What every widget's tag takes besides its own properties. */
const common = {
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  title: z.string().min(1).optional(),
};

/**
 * Checks the properties of a widget's tag; stops the build with a sentence that names the property.
 */
export function checkProperties<Shape extends z.ZodRawShape>(
  tag: string,
  shape: Shape,
  given: { id: string },
) {
  const checked = z.strictObject({ ...common, ...shape }).safeParse(given);
  if (checked.success) return checked.data;
  const mistakes = checked.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new Error(
    `<${tag} id="${given.id}"> has a property that does not fit. ${mistakes.join('; ')}. The properties of every widget are described in src/widgets/README.md.`,
  );
}

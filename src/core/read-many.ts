import type { z } from './zod.ts';

/**
 * Reads many objects that share few values, as rows of a store do: each value is put to its field's schema once, and
 * known from then on. Answers as the strict schema does, null where that would refuse; every field must be required.
 */
export function readMany<Schema extends z.ZodObject>({
  shape,
}: Schema): (row: unknown) => z.output<Schema> | null {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, field: knowing(field) }));
  return (row) => {
    if (!isRecord(row) || Object.keys(row).length !== fields.length) return null;
    const read: Record<string, unknown> = {};
    for (const { name, field } of fields) {
      const parsed = field(row[name]);
      if (!parsed.success) return null;
      read[name] = parsed.data;
    }
    // The fields are the schema's, each as its own schema gave it.
    return read as z.output<Schema>;
  };
}

interface Parsed {
  readonly success: boolean;
  readonly data?: unknown;
}

function knowing(field: z.core.$ZodType & Pick<z.ZodType, 'safeParse'>): (value: unknown) => Parsed {
  const known = new Map<unknown, Parsed>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const parsed = field.safeParse(value);
    // An object may be another the next time, and is never the same one twice.
    if (typeof value !== 'object' || value === null) known.set(value, parsed);
    return parsed;
  };
}

function isRecord(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

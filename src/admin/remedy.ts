import type { z } from '../core/zod.ts';

/** What to do about a value the schema refused, in words of the file rather than of the schema. */
export function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `remove ${issue.keys.join(', ')} or correct the spelling`;
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? `add it (${issue.expected})` : `write it as ${issue.expected}`;
    case 'too_small':
      return 'fill it in: it may not be empty';
    case 'invalid_format':
      return formatRemedy(issue.format, 'pattern' in issue ? issue.pattern : undefined);
    default:
      return 'compare it with the neighbouring rows';
  }
}

function formatRemedy(format: string, pattern: string | undefined): string {
  if (format === 'date') return 'write a real day as YYYY-MM-DD';
  if (format === 'url') return 'write the whole address with https://, or null when the source gives none';
  return pattern === undefined ? `write it as ${format}` : `write it to fit ${pattern}`;
}

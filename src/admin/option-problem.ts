/** What `parseArgs` refused, by the option's own name; it throws for options alone, and words where none may stand. */
export function optionProblem(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const [option = ''] = /-[^\s',]+|(?<=')[^']+(?=')/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `pilihan ${option} tidak dikenal`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `pilihan ${option} tanpa nilai, atau bernilai padahal tidak memerlukannya`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `kata yang berlebih: ${option}`;
  throw error;
}

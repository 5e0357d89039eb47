/** One thing wrong with `rules/`, where it is and what to do about it. */
export interface Problem {
  /** Path of the file, relative to the working directory when it lies below it. */
  readonly file: string;
  /** Position in the file's array, counted from 1, or null when the file is one object. */
  readonly row: number | null;
  /** What the row calls itself: `x @abc`, `R-06`; null when it says nothing readable. */
  readonly label: string | null;
  /** Place inside the row, `sources[0].date`; empty for the row itself. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Where a value was read: what a problem with it has to name. */
export interface Located<T> {
  readonly file: string;
  readonly row: number | null;
  readonly label: string;
  /** True in a folder merged on top (the test edition), which alone may hold invented entries. */
  readonly edition: boolean;
  readonly value: T;
}

export function problemAt(at: Located<unknown>, path: string, problem: string, remedy: string): Problem {
  return { file: at.file, row: at.row, label: at.label, path, problem, remedy };
}

/** `rules/accounts/parties-2024.json row 12 (x @abc): sources[0].date: … → remedy` */
export function problemLine(problem: Problem): string {
  const row = problem.row === null ? '' : ` row ${problem.row}`;
  const label = problem.label === null ? '' : ` (${problem.label})`;
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${problem.file}${row}${label}: ${path}${problem.problem} → ${problem.remedy}`;
}

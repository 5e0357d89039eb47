/** What stops a `jempol repo` command: where, what is wrong, what to do. The dispatcher prints it. */
export class RepoProblem extends Error {
  constructor(place: string, problem: string, remedy: string) {
    super(`${place} → ${problem} → ${remedy}`);
    this.name = 'RepoProblem';
  }
}

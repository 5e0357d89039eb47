import type { Reporter, TestCase } from 'vitest/node';

/** Names, at the end of a run, the tests that passed only at the second try: a browser test may wait once more, but not unseen. */
export class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true)
      this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#names) console.log(`passed at the second try: ${name}`);
  }
}

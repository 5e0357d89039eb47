/** One thing in a headline and a sentence. */
export interface Told {
  readonly headline: string;
  readonly detail: string;
}

/** A file about to be handed to the person. */
export interface ReadyFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** The browser has begun to read it long before; a minute later nobody needs it any more. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Called inside the press: a browser may refuse it otherwise. */
export function handOver({ name, type, text }: ReadyFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

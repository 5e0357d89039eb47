/** What the parent asks its frame for: one request, then chunk after chunk of its body. */
export interface FrameAsk {
  readonly url: string;
  readonly request: RequestInit;
}

/** What the frame answers: a head and one piece for each one asked for, or at any time that it failed. */
export type FrameAnswer =
  | { readonly kind: 'head'; readonly status: number; readonly retryAfter: string | null }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly why: string };

/** Inside the sandboxed frame: does the one request its parent gives it, and answers by the port that came along. */
export function serveParent(frame: Window): void {
  const hear = ({ source, data, ports: [port] }: MessageEvent<FrameAsk>): void => {
    if (source !== frame.parent || port === undefined) return;
    frame.removeEventListener('message', hear);
    void serve(data, port);
  };
  frame.addEventListener('message', hear);
}

/** Ends with the frame: a parent that has enough takes it out of its document, which hangs up. */
async function serve({ url, request }: FrameAsk, port: MessagePort): Promise<void> {
  const tell = (answer: FrameAnswer, transfer: Transferable[] = []) => port.postMessage(answer, transfer);
  const failed = (reason: unknown) => tell({ kind: 'failed', why: String(reason) });
  try {
    const { status, headers, body } = await fetch(url, request);
    const reader = body?.getReader();
    // One piece each time it is asked for: the parent's pace is the host's.
    port.onmessage = () => void next(reader).then((answer) => tell(...answer), failed);
    tell({ kind: 'head', status, retryAfter: headers.get('Retry-After') });
  } catch (reason) {
    failed(reason);
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined,
): Promise<[FrameAnswer, Transferable[]]> {
  const read = await reader?.read();
  if (read === undefined || read.done) return [{ kind: 'end' }, []];
  return [{ kind: 'chunk', bytes: read.value }, [read.value.buffer]];
}

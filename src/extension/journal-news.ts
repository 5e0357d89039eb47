/** Between the worker and our own pages; a page of another origin has no part in it. */
const NAME = 'jempol-journal';

let opened: BroadcastChannel | null = null;

function channel(): BroadcastChannel {
  opened ??= new BroadcastChannel(NAME);
  return opened;
}

/** Says that the journal is another than before. Not heard where it is said. */
export function tellJournal(): void {
  channel().postMessage(null);
}

/** Hears of every change that another of our pages, or the worker, made in the journal. */
export function onJournal(changed: () => void): void {
  channel().addEventListener('message', () => changed());
}

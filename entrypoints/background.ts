import { defineBackground } from 'wxt/utils/define-background';
import { recordNothing } from '../src/core/journal.ts';
import { startPolicy } from '../src/extension/policy-store.ts';
import { startPolling } from '../src/extension/poll-alarm.ts';
import { readSeed } from '../src/extension/poll-facts.ts';
import { updateHere } from '../src/extension/update-desk.ts';
import { startWorker } from '../src/extension/worker.ts';

export default defineBackground({
  type: 'module',
  main() {
    startWorker(recordNothing);
    startPolling({ update: updateHere, seed: readSeed });
    void startPolicy(() => void updateHere({ when: 'new' }));
  },
});

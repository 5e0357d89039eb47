import { defineBackground } from 'wxt/utils/define-background';
import { recordInJournal } from '../src/extension/journal-record.ts';
import { startSweeping } from '../src/extension/journal-sweep.ts';
import { startWelcome } from '../src/extension/open-welcome.ts';
import { startPolicy } from '../src/extension/policy-store.ts';
import { startPolling } from '../src/extension/poll-alarm.ts';
import { readSeed } from '../src/extension/poll-facts.ts';
import { updateHere } from '../src/extension/update-desk.ts';
import { startWorker } from '../src/extension/worker.ts';

export default defineBackground({
  type: 'module',
  main() {
    startWorker(recordInJournal);
    startSweeping();
    startPolling({ update: updateHere, seed: readSeed });
    startWelcome();
    void startPolicy(() => void updateHere({ when: 'new' }));
  },
});

import { defineBackground } from 'wxt/utils/define-background';
import { recordNothing } from '../src/core/journal.ts';
import { startWorker } from '../src/extension/worker.ts';

export default defineBackground({
  type: 'module',
  main() {
    startWorker(recordNothing);
  },
});

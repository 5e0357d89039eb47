import { z } from 'zod';

// MV3 pages forbid `new Function`, which zod probes otherwise.
z.config({ jitless: true });

export { z };

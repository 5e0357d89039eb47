import { HOSTS } from '../core/hosts.ts';

/** Every site that is guarded: asked for at once, so that no platform is left open by oversight. */
export const EVERY_HOST = { origins: Object.values(HOSTS).flat() };

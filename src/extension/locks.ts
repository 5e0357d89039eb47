/** Port: the Web Locks of this extension, which its worker and its pages share. */
export interface Locks {
  request<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer>;
}

/** Held by whoever writes lists or what is followed: update, import, subscribe. */
export const LISTS_LOCK = 'jempol-lists';

/** Held by whoever changes the settings: two changes at once, read before either was written, would lose one. */
export const SETTINGS_LOCK = 'jempol-settings';

/** Held by whoever writes or forgets the quiet memory: a note over what it read before would bring back what is forgotten. */
export const QUIET_LOCK = 'jempol-quiet';

/** Held by whoever writes or forgets the health counts, for the same reason. */
export const HEALTH_LOCK = 'jempol-health';

/** Held by the worker while it changes which requests the browser fails. */
export const BLOCK_LOCK = 'jempol-block';

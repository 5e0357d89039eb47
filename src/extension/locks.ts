/** Port: the Web Locks of this extension, which its worker and its pages share. */
export interface Locks {
  request<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer>;
}

/** Held by whoever writes lists or what is followed: update, import, subscribe. */
export const LISTS_LOCK = 'jempol-lists';

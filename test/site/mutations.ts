import { BLUESKY_HOSTS } from '../fixtures/platforms/bluesky/hosts.ts';
import { readBlueskyMutation } from '../fixtures/platforms/bluesky/mutation.ts';
import { FACEBOOK_HOSTS } from '../fixtures/platforms/facebook/hosts.ts';
import { readFacebookMutation } from '../fixtures/platforms/facebook/mutation.ts';
import { INSTAGRAM_HOSTS } from '../fixtures/platforms/instagram/hosts.ts';
import { readInstagramMutation } from '../fixtures/platforms/instagram/mutation.ts';
import { LINKEDIN_HOSTS } from '../fixtures/platforms/linkedin/hosts.ts';
import { readLinkedinMutation } from '../fixtures/platforms/linkedin/mutation.ts';
import { TIKTOK_HOSTS } from '../fixtures/platforms/tiktok/hosts.ts';
import { readTiktokMutation } from '../fixtures/platforms/tiktok/mutation.ts';
import { YOUTUBE_HOSTS } from '../fixtures/platforms/youtube/hosts.ts';
import { readYoutubeMutation } from '../fixtures/platforms/youtube/mutation.ts';
import { type Mutation, readMutation } from './mutation.ts';

type Read = (path: string, friendlyName: string | null, body: string) => Mutation | null;

/** Messengers are absent: they speak over a socket, so no request of theirs changes anything. */
const READERS: ReadonlyMap<string, Read> = new Map(
  (
    [
      [FACEBOOK_HOSTS, readFacebookMutation],
      [INSTAGRAM_HOSTS, readInstagramMutation],
      [TIKTOK_HOSTS, readTiktokMutation],
      [YOUTUBE_HOSTS, readYoutubeMutation],
      [LINKEDIN_HOSTS, readLinkedinMutation],
      [BLUESKY_HOSTS, readBlueskyMutation],
    ] as readonly (readonly [Iterable<string>, Read])[]
  ).flatMap(([hosts, read]) => [...hosts].map((host) => [host, read] as const)),
);

/** What a request to a host would change on the real site; null for nothing. */
export function mutationOf(
  host: string,
  path: string,
  friendlyName: string | null,
  body: string,
): Mutation | null {
  return (READERS.get(host) ?? readMutation)(path, friendlyName, body);
}

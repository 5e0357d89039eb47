import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The first frame holds what stands above, the next begins once it is on the screen. */
const FRAMES = 2;

/** Children that are made once what stands above them is on the screen; from then on they stay. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [frames, setFrames] = useState(0);
  useEffect(() => {
    if (frames < FRAMES) setFrames(frames + 1);
  }, [frames]);
  return frames < FRAMES ? null : children;
}

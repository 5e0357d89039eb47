import type { PassKey } from '../core/intent.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Reading, Surroundings } from '../platforms/reader.ts';
import { type Aim, aimOf, readAt, type Sight } from './aim.ts';
import { concerns } from './concern.ts';
import { type Dialogue, type DialoguePorts, openDialogue } from './dialogue.ts';
import { watchDoublePresses } from './double-press.ts';
import { type LastPress, rememberPress } from './last-press.ts';
import { rememberMet } from './met.ts';
import type { Cause, GuardState } from './ports.ts';
import { beginPress, isCleared, type Press } from './press.ts';
import { keyPresses } from './shortcut.ts';
import { afterRelease, stop, swallow, targetOf } from './stop.ts';

export interface HoldPorts extends Omit<DialoguePorts, 'sight' | 'onClosed' | 'onReplay'> {
  readonly platform: Platform;
  readonly state: GuardState;
}

/** What listens to the window. */
export interface Hold {
  press(event: Event): void;
  /** Movement belongs to a held press while its pointer is down, and is nobody's business otherwise. */
  move(event: Event): void;
  /** Remembers what the pointer or the focus met; nothing is read of it until a press. */
  meet(event: Event): void;
  /** What the worker cleared is asked about again: the settings it answered by have changed. */
  forget(): void;
}

/** What the second net shares with the presses. */
export interface Shared {
  readonly sight: Sight;
  readonly dialogue: Dialogue;
  readonly last: LastPress;
}

/** A pointer gesture known to be a held press; no press where it is only swallowed. */
interface Gesture {
  readonly press: Press | null;
  released: boolean;
}

/**
 * The decision to stop, taken synchronously for every trusted event. An event is touched only when it belongs to a
 * press of a commit control aimed at an account the index may list.
 */
export function createHold(ports: HoldPorts): Hold & Shared {
  const { platform, window, view, ledger, requests, openers, state } = ports;
  const { document } = window;
  const met = rememberMet();
  const last = rememberPress(ports.clock);
  const around: Surroundings = {
    address: () => new URL(window.location.href),
    opened: () => openers.recall(new URL(window.location.href)),
    hovered: met.latest,
  };
  const sight: Sight = { platform, around, state };
  const doubles = watchDoublePresses(platform);
  let gesture: Gesture | null = null;
  /** What the pointer went down on, so that a press is read once. */
  let lastRead: {
    readonly target: EventTarget | null;
    readonly reading: Reading | null;
    /** What it was aimed at then: a site that acts on the way down has emptied its text by the click. */
    readonly key: PassKey | null;
    /** Its second press of two on a surface, which presses another element than it meets. */
    readonly double: boolean;
  } | null = null;
  /** The key whose repeats and release belong to a held press. */
  let heldKey: string | null = null;
  let keyNoted = false;
  /** Between a held press and its dialog nothing else is pressed. */
  let waiting = false;
  const dialogue = openDialogue({
    ...ports,
    sight,
    onClosed: () => {
      // A browser may close the dialog on Esc without telling of the key; its release is the dialog's all the same.
      heldKey ??= 'Escape';
    },
    onReplay: last.read,
  });

  /** The press an aim stands for, or null when its event goes through untouched. */
  function heldBy(aim: Aim | null): Press | 'swallow' | null {
    if (aim === null || !concerns(aim, ports.index(), state)) return null;
    // The site is still taking the confirmed press: a second one would undo it.
    if (dialogue.settling(aim.key) || view.open) return 'swallow';
    if (ledger.has(aim.key) || dialogue.cleared(aim.intent)) return null;
    return beginPress(aim, ports.worker.ask);
  }

  function onPointer(event: Event): void {
    if (waiting) {
      // It may end when the dialog stands, as a click on what both have in common: still no press of the page.
      if (event.type === 'pointerdown') gesture = { press: null, released: false };
      return swallow(event);
    }
    // The second click of two whose first was held.
    if (event.type === 'dblclick' && view.open) return swallow(event);
    if (event.type === 'pointerdown') {
      // A second finger belongs to the press of the first.
      if (gesture !== null && !(event as PointerEvent).isPrimary) return stop(event);
      gesture = null;
      lastRead = null;
      if (!(event as PointerEvent).isPrimary || (event as PointerEvent).button !== 0) return;
      if (state.mode === 'remind') return;
      const target = targetOf(event);
      const double = doubles.second(event as PointerEvent);
      const reading = readAt(sight, double ?? target, 'pointer');
      const aim = aimOf(sight, reading);
      if (aim !== null) last.read(aim);
      const press = heldBy(aim);
      lastRead = { target, reading, key: aim?.key ?? null, double: double !== null };
      if (press === null) return;
      gesture = { press: press === 'swallow' ? null : press, released: false };
      return stop(event);
    }
    if (event.type === 'click') return onClick(event);
    // A site that replaces the node in the middle of a press gets no click in Firefox: the release is the press.
    if (event.type === 'mouseup' && gesture?.press?.element.isConnected === false) return onClick(event);
    // A press that began unheard ends unheard but for its click: half a press is nothing a site expects.
    if (gesture === null) return;
    stop(event);
    if (event.type === 'pointercancel') gesture = null;
    else if (event.type === 'pointerup') gesture.released = true;
  }

  function onClick(event: Event): void {
    const begun = gesture?.press ?? null;
    const swallowing = gesture !== null && begun === null && (event as MouseEvent).detail > 0;
    gesture = null;
    // The site may have flipped between the beginning of this press and its end: it would undo the confirmed one.
    if (swallowing) return swallow(event);
    const target = targetOf(event);
    // The same element, unlisted a moment ago: what was read at its beginning serves.
    const before = lastRead?.target === target ? lastRead : null;
    const serves = before !== null && (begun === null || before.double);
    const reading = serves ? before.reading : readAt(sight, target, 'pointer');
    lastRead = null;
    if (reading === null) return;
    if ('opened' in reading) return openers.remember(reading.opened, around.address());
    const aim = aimOf(sight, reading);
    // A key's own click was counted with the key.
    if (!(keyNoted && (event as MouseEvent).detail === 0)) noteRead(aim);
    keyNoted = false;
    const key = serves ? before.key : (aim?.key ?? null);
    if (key !== null && !dialogue.settling(key) && ledger.spend(key)) {
      if (aim !== null) {
        openers.went(aim);
        requests.remember(aim.intent, 'proceed');
      }
      return view.dismissNotice();
    }
    // The press that began with the pointer already has its answer under way.
    const press = begun !== null && begun.key === aim?.key ? begun : heldBy(aim);
    if (press === null) return;
    if (press === 'swallow') return swallow(event);
    decide(press, event, begun === press ? 'pointer' : 'bare-click');
  }

  function onKey(event: KeyboardEvent): void {
    if (heldKey === event.code && (event.type !== 'keydown' || event.repeat)) {
      // A released Space presses a button in Firefox unless the release is prevented too.
      swallow(event);
      if (event.type === 'keyup') heldKey = null;
      return;
    }
    if (waiting) return swallow(event);
    if (event.type !== 'keydown' || event.isComposing || event.repeat) return;
    // A release that never came here (another window had the focus) must not swallow a later one.
    heldKey = null;
    const pressed = keyPresses(event, platform, document);
    if (pressed === null) return;
    if (pressed === 'forget-opener') return openers.remember(null, around.address());
    const reading = readAt(sight, pressed, 'key');
    if (reading === null) return;
    if ('opened' in reading) return openers.remember(reading.opened, around.address());
    const aim = aimOf(sight, reading);
    noteRead(aim);
    keyNoted = true;
    if (aim !== null && !dialogue.settling(aim.key) && ledger.has(aim.key)) {
      requests.remember(aim.intent, 'proceed');
      // Its press may come as a click of its own after the release: the pass is spent once that has passed.
      return afterRelease(window, event.code, () => {
        ledger.spend(aim.key);
        openers.went(aim);
        view.dismissNotice();
      });
    }
    const press = heldBy(aim);
    if (press === null) return;
    if (state.mode !== 'remind') heldKey = event.code;
    if (press === 'swallow') return swallow(event);
    decide(press, event, 'key');
  }

  function noteRead(aim: Aim | null): void {
    if (aim === null) return;
    last.read(aim);
    ports.note(aim.intent.action, aim.missed ? 'unresolved' : 'resolved');
  }

  /** Lets the event through or stops it, on what is known now. */
  function decide(press: Press, event: Event, cause: Cause): void {
    const advice = press.known();
    if (state.mode === 'remind') {
      requests.remember(press.intent, 'proceed');
      return void press.advice.then(dialogue.remind);
    }
    if (advice !== undefined && isCleared(advice)) return dialogue.clear(press.intent, advice);
    swallow(event);
    waiting = true;
    void press.advice.then((late) => {
      waiting = false;
      // A key let go while the worker was thinking will not be let go again.
      return dialogue.present(press, late, cause === 'key' && heldKey === null ? 'bare-click' : cause);
    });
  }

  function press(event: Event): void {
    // Only the person's own input: a page can forge the rest, and gets nothing for it.
    if (!event.isTrusted) return;
    const isKey = event.type.startsWith('key');
    const ours = view.owns(event);
    last.hear(event, ours);
    if (isKey && (ours || view.open)) {
      // A key pressed in the dialog is the dialog's until it is up, also when that press closed it.
      if (event.type === 'keydown') heldKey = (event as KeyboardEvent).code;
      if (event.type === 'keyup') heldKey = null;
    }
    if (ours) return view.take(event);
    if (view.open && isKey) return event.stopImmediatePropagation();
    if (isKey) onKey(event as KeyboardEvent);
    else onPointer(event);
  }

  return {
    press,
    sight,
    dialogue,
    last,
    forget: dialogue.forget,
    meet: met.note,
    move(event) {
      if (gesture !== null && !gesture.released && event.isTrusted) stop(event);
    },
  };
}

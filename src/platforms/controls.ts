import type { Commit, DraftShape, ItemShape, Label, Opener, TargetPlan } from './platform.ts';

/** What most controls leave out, said once; every platform file writes only what differs. */

type OpenerGiven = Pick<Opener, 'id' | 'leadsTo' | 'selector' | 'targets' | 'evidence'> & Partial<Opener>;
type CommitGiven = Pick<Commit, 'id' | 'action' | 'selector' | 'targets' | 'settled' | 'evidence'> &
  Partial<Commit>;
type ItemGiven = Pick<ItemShape, 'name' | 'container' | 'author' | 'identity'> & Partial<ItemShape>;

export function opener(given: OpenerGiven): Opener {
  return { role: 'opener', page: null, label: null, extractor: null, beside: [], ...given };
}

export function commit(given: CommitGiven): Commit {
  return {
    role: 'commit',
    page: null,
    label: null,
    extractor: null,
    beside: [],
    aimless: false,
    by: 'any',
    draft: null,
    ...given,
  };
}

export function itemShape(given: ItemGiven): ItemShape {
  return {
    climbTo: null,
    only: null,
    coauthors: null,
    roster: null,
    quote: null,
    linkedQuotes: false,
    reposter: null,
    group: null,
    host: [],
    ...given,
  };
}

/** The control's own text is one of these. */
export function words(...any: Label['any']): Label {
  return { on: 'text', any, paths: [] };
}

/** The control's `aria-label` is one of these. */
export function named(...any: Label['any']): Label {
  return { on: 'name', any, paths: [] };
}

/** Its `aria-label` or its own text is one of these: buttons of one kind carry their word as either. */
export function spoken(...any: Label['any']): Label {
  return { on: 'either', any, paths: [] };
}

/** A drawing inside is called one of these, or begins so. */
export function drawing(any: Label['any'], paths: readonly string[]): Label {
  return { on: { selector: 'svg', attribute: 'aria-label' }, any, paths };
}

/** A public post or comment typed into the nearest editor. */
export function publicDraft(editor: string, photos: string | null): DraftShape {
  return { audience: 'public', editor, alongside: null, photos, parameters: [] };
}

/** A message typed into the nearest editor. */
export function privateDraft(editor: string | null, alongside: string | null): DraftShape {
  return { audience: 'private', editor, alongside, photos: null, parameters: [] };
}

export const ITEM: TargetPlan = { from: 'item', shape: null };
export const OPENER: TargetPlan = { from: 'opener', leadsTo: null };

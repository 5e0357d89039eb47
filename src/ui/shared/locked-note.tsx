/** Who keeps a control from being changed; nothing where nobody does. */
export function LockedNote({ id, by }: { readonly id: string; readonly by: string | null }) {
  return by === null ? null : (
    <p class="locked" id={id}>
      {by}
    </p>
  );
}

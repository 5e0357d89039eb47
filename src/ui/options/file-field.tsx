interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  /** What was chosen before is still being looked at. */
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** One JSON file, chosen by hand. */
export function FileField({ id, label, busy = false, onFile }: FileFieldProps) {
  return (
    <div class="file">
      {/* Unseen, over its label: it takes presses, keys and a dropped file itself. */}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-disabled={busy}
        onClick={(event) => {
          // `disabled` would take the focus away from whoever has just chosen a file.
          if (busy) event.preventDefault();
        }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="button secondary">
        {label}
      </label>
    </div>
  );
}

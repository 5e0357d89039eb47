import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';

interface ImportFormProps {
  readonly busy: boolean;
  readonly language: Language;
  readonly onImport: (file: File) => void;
}

/** A list file by hand, where there is no network. */
export function ImportForm({ busy, language, onImport }: ImportFormProps) {
  return (
    <div class="field">
      <label for="import-file">{LISTS[language].importing.file}</label>
      <input
        id="import-file"
        type="file"
        accept=".json,application/json"
        aria-disabled={busy}
        onClick={(event) => {
          // `disabled` would take the focus away from whoever has just chosen a file.
          if (busy) event.preventDefault();
        }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onImport(file);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

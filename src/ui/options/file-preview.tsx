import { useEffect, useRef } from 'preact/hooks';
import { FILE_SETTINGS, type FileSetting, type FileSettings } from '../../core/settings-file.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { chosenText } from '../shared/chosen-text.ts';
import type { SettingsPageProps } from './props.ts';

interface FilePreviewProps extends SettingsPageProps {
  readonly read: { readonly wanted: FileSettings; readonly locked: readonly FileSetting[] };
}

/** What a chosen file would change; nothing is changed before the person says so. */
export function FilePreview({ state, read, onApply, onDismiss }: FilePreviewProps) {
  const { settings, regions } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  const { wanted, locked } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read]);
  const after = { settings: { ...settings, ...wanted }, regions, language };
  const changed = FILE_SETTINGS.filter((name) => wanted[name] !== undefined);
  return (
    <div class="card">
      <h3 ref={heading} tabIndex={-1}>
        {words.file.compare}
      </h3>
      <ul class="lines">
        {changed.map((name) => (
          <li key={name}>
            {words.file.change(
              words.names[name],
              chosenText(name, { settings, regions, language }),
              chosenText(name, after),
            )}
          </li>
        ))}
      </ul>
      <LockedLine {...read} language={language} />
      <div class="line">
        <button type="button" class="primary" onClick={() => onApply(wanted, locked)}>
          {words.file.apply}
        </button>
        <button type="button" class="secondary" onClick={onDismiss}>
          {words.file.cancel}
        </button>
      </div>
    </div>
  );
}

interface LockedLineProps {
  readonly locked: readonly FileSetting[];
  readonly language: SettingsPageProps['state']['settings']['language'];
}

/** Which of a file's settings policy keeps as they are. */
export function LockedLine({ locked, language }: LockedLineProps) {
  const words = SETTINGS[language];
  if (locked.length === 0) return null;
  return <p class="hint">{words.file.locked(locked.map((name) => words.names[name]).join(', '))}</p>;
}

import { useEffect, useRef } from 'preact/hooks';
import type { SettingsOutcome } from '../../core/settings-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { Section } from '../shared/section.tsx';
import { FileField } from './file-field.tsx';
import { FilePreview, LockedLine } from './file-preview.tsx';
import type { SettingsPageProps } from './props.ts';
import { Done, SettingsSaid } from './settings-said.tsx';

/** Settings to take along and to bring back. */
export function FileSection(props: SettingsPageProps) {
  const { state, onExport, onReadFile } = props;
  const { outcome, settings } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  const read = outcome.kind === 'file-read' && Object.keys(outcome.wanted).length > 0 ? outcome : null;
  const wasRead = useRef(false);
  useEffect(() => {
    // The button that left the comparison is gone with it; what came of "apply" takes the focus itself.
    if (
      wasRead.current &&
      read === null &&
      outcome.kind === 'nothing' &&
      document.activeElement === document.body
    )
      document.getElementById('settings-file')?.focus();
    wasRead.current = read !== null;
  }, [read]);
  return (
    <Section id="file" {...words.sections.file}>
      <p>{words.file.holds}</p>
      <p>{words.file.not}</p>
      <button type="button" class="secondary" onClick={() => onExport(state.chosen)}>
        {words.file.export}
      </button>
      <FileField id="settings-file" label={words.file.choose} onFile={onReadFile} />
      {read !== null && <FilePreview {...props} read={read} />}
      <SettingsSaid section="file" state={state}>
        {(done) => told(done, language)}
      </SettingsSaid>
    </Section>
  );
}

function told(outcome: SettingsOutcome, language: Language) {
  const words = SETTINGS[language].file;
  switch (outcome.kind) {
    case 'exported':
      return <Done>{words.exported(outcome.file)}</Done>;
    case 'file-refused':
      return (
        <Banner kind="caution">
          <p>{words.refused(outcome.fault)}</p>
        </Banner>
      );
    case 'file-read':
      return Object.keys(outcome.wanted).length > 0 ? null : (
        <>
          <Done>{words.same}</Done>
          <LockedLine locked={outcome.locked} language={language} />
        </>
      );
    case 'file-applied':
      return (
        <>
          <Done>{words.applied}</Done>
          <LockedLine locked={outcome.locked} language={language} />
        </>
      );
    default:
      return null;
  }
}

import type { Settings } from '../../core/settings.ts';
import { POPUP } from '../../locales/popup.ts';
import { type OnOpen, PageLink } from './page-link.tsx';

/** Nothing of a shared computer's journal is recorded, whatever was chosen; of its content the popup shows nothing. */
function journalState({ journal, sharedComputer }: Settings): 'on' | 'off' | 'paused' {
  if (!journal) return 'off';
  return sharedComputer ? 'paused' : 'on';
}

/** Where more is: each opens in a tab. */
export function PageLinks({ settings, onOpen }: { readonly settings: Settings; readonly onOpen: OnOpen }) {
  const { pages: words } = POPUP[settings.language];
  const links = [
    ['journal.html', words.journal[journalState(settings)]],
    ['rulebook.html', words.rulebook],
    ['options.html', words.settings],
    ['welcome.html', words.welcome],
  ] as const;
  return (
    <nav aria-label={words.label}>
      {links.map(([page, name]) => (
        <PageLink key={page} to={page} class="button secondary" onOpen={onOpen}>
          {name}
        </PageLink>
      ))}
    </nav>
  );
}

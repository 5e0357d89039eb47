import type { Choice } from '../../core/vocabulary.ts';
import type { WelcomeActions, WelcomeState } from '../../core/welcome-state.ts';
import type { WelcomeWords } from '../../locales/id/welcome.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { POLICY } from '../../locales/policy-words.ts';
import type { Told } from '../../locales/told.ts';
import { WELCOME } from '../../locales/welcome.ts';
import { Banner } from '../shared/banner.tsx';
import { JournalConsent } from '../shared/journal-consent.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { PledgeCard } from '../shared/pledge-card.tsx';
import { Section } from '../shared/section.tsx';
import { Office } from './office.tsx';
import { PersonForm } from './person-form.tsx';
import { PracticePost } from './practice-post.tsx';
import type { Cause } from './rehearsal.ts';
import { Steps } from './steps.tsx';

interface WelcomePageProps extends WelcomeActions {
  readonly state: WelcomeState;
  /** Shows the dialog of the exercise. */
  readonly ask: (cause: Cause) => Promise<Choice>;
}

/** What a person reads once: what it does, to try; what the office sees, its limits; then what they may choose. */
export function WelcomePage({ state, ask, ...on }: WelcomePageProps) {
  const { settings, pledge } = state;
  const { language, mode } = settings;
  const words = WELCOME[language];
  const lockedBy = state.locked.includes('journal') ? POLICY[language].managedBy(state.managedBy) : null;
  return (
    <PageFrame language={language} title={words.title} tagline={words.tagline} skip={words.skip}>
      {state.settingsBroken && (
        <Banner>
          <p>{words.settingsBroken}</p>
        </Banner>
      )}
      {state.permissionMissing && (
        <Banner headline={words.permission.headline}>
          <p>{words.permission.detail}</p>
          <button type="button" class="primary" onClick={on.onGrant}>
            {words.permission.grant}
          </button>
        </Banner>
      )}
      <Steps mode={mode} words={words.steps} />
      <PracticePost words={words.practice} mode={mode} ask={ask} />
      <Office
        office={state.office}
        language={language}
        onRequests={() => on.onOpen('options.html#requests')}
      />
      <Limits state={state} words={words.limits} />
      <PersonForm {...state} {...on} words={words.person} />
      <Section id="journal" heading={words.journal.heading} lead={words.journal.lead}>
        {isComputerFirst(state) ? (
          <p>
            {words.journal.computerFirst} <a href="#person">{words.journal.toComputer}</a>
          </p>
        ) : (
          <JournalConsent
            on={settings.journal}
            pause={state.journalPause}
            lockedBy={lockedBy}
            language={language}
            onSwitch={on.onJournal}
          />
        )}
      </Section>
      {pledge !== null && (
        <Section id="pledge" heading={pledge.title[language]}>
          <PledgeCard
            topic={pledge}
            keptOn={state.pledgeKeptOn}
            canKeep={!settings.sharedComputer}
            language={language}
            sources={state.sources}
            onKeep={on.onKeepPledge}
            onDrop={on.onDropPledge}
          />
        </Section>
      )}
      <End words={words.end} onOpen={on.onOpen} onClose={on.onClose} />
    </PageFrame>
  );
}

/** No journal is offered on what may be everybody's computer; one that is on, or cannot be, says so itself. */
const isComputerFirst = ({ computer, journalPause, settings }: WelcomeState): boolean =>
  computer === 'unsaid' && journalPause === null && !settings.journal;

function Limits({ state, words }: { readonly state: WelcomeState; readonly words: WelcomeWords['limits'] }) {
  const names = state.empty.map((each) => PLATFORM_NAMES[each].name).join(', ');
  const rows = names === '' ? words.rows : [...words.rows, words.empty(names)];
  return (
    <Section id="limits" heading={words.heading}>
      <ul class="rows">
        {rows.map((each) => (
          <Line key={each.headline} told={each} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ told }: { readonly told: Told }) {
  return (
    <li>
      <div>
        <h3>{told.headline}</h3>
        <p>{told.detail}</p>
      </div>
    </li>
  );
}

interface EndProps extends Pick<WelcomeActions, 'onOpen' | 'onClose'> {
  readonly words: WelcomeWords['end'];
}

function End({ words, onOpen, onClose }: EndProps) {
  return (
    <Section id="end" heading={words.heading}>
      <ul class="rows">
        {[words.icon, words.rulebook, words.settings, words.journal].map((each) => (
          <Line key={each.headline} told={each} />
        ))}
      </ul>
      <div class="line">
        <button type="button" class="secondary" onClick={() => onOpen('rulebook.html')}>
          {words.rulebook.headline}
        </button>
        <button type="button" class="secondary" onClick={() => onOpen('options.html')}>
          {words.settings.headline}
        </button>
        <button type="button" class="secondary" onClick={() => onOpen('journal.html')}>
          {words.journal.headline}
        </button>
      </div>
      <p class="hint">{words.again}</p>
      <button type="button" class="primary" onClick={onClose}>
        {words.close}
      </button>
    </Section>
  );
}

import type { AccountLine, InterstitialText } from '../../core/messages.ts';
import type { Level } from '../../core/vocabulary.ts';
import { Icon } from '../shared/icon.tsx';
import { LEVEL_WORDS } from '../shared/level-words.ts';
import { Mark } from '../shared/mark.tsx';
import { Row, Rule } from './row.tsx';

/** For the dialog's `aria-labelledby`. */
export const TITLE_ID = 'jn-title';
/** For the dialog's `aria-describedby`: what is about to happen, the rule, the sanction. */
export const DESCRIBED_BY = 'jn-what jn-rule jn-sanction';

export interface InterstitialProps {
  readonly text: InterstitialText;
  readonly level: Exclude<Level, 'none'>;
  readonly form: 'full' | 'compact';
  /** "Salah akun?" was pressed and the report is on the clipboard. */
  readonly reportCopied: boolean;
  /** The press that opened the dialog is not over yet, so no button acts. */
  readonly waiting: boolean;
}

/** What stands inside the mount's `<dialog>`. Buttons are found by `data-act`: cancel, proceed, wrong. */
export function Interstitial({ text, level, form, reportCopied, waiting }: InterstitialProps) {
  const full = form === 'full';
  const listed = (
    <Row icon="listed" label={text.listedLabel}>
      <p>{text.listed}</p>
    </Row>
  );
  return (
    <div class="sheet" data-level={level} data-form={form} data-waiting={waiting ? '' : undefined}>
      <header class="head">
        <Mark />
        <span class="product">{text.product}</span>
        <span class="chip">{text.phase}</span>
      </header>
      <div class="body">
        <p class="level">
          <Icon name={level} />
          {LEVEL_WORDS[text.lang][level]}
        </p>
        <h2 id={TITLE_ID}>{text.title}</h2>
        {full && <p id="jn-what">{text.lead}</p>}
        <ul class="accounts" id={full ? undefined : 'jn-what'}>
          {text.accounts.map((account) => (
            <AccountItem key={account.handle} account={account} />
          ))}
        </ul>
        <Row icon="rule" label={text.ruleLabel} id="jn-rule">
          <Rule rule={text.rule} quoted={full} />
        </Row>
        <Row icon="sanction" label={text.sanctionLabel} id="jn-sanction">
          <p>{text.sanction}</p>
        </Row>
        {full && listed}
        {text.remarks.length > 0 && (
          <ul class="remarks">
            {text.remarks.map((remark) => (
              <li key={remark}>
                <Icon name="remark" />
                <span>{remark}</span>
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>{text.moreLabel}</summary>
          {!full && (
            <>
              <p>{text.lead}</p>
              {text.rule.quote !== null && <blockquote lang="id">{text.rule.quote}</blockquote>}
              {listed}
            </>
          )}
          {text.more.map((section) => (
            <section key={section.heading}>
              <h3>{section.heading}</h3>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </details>
        {reportCopied && <pre>{text.report}</pre>}
      </div>
      <div class="acts">
        <p class="copied" role="status">
          {reportCopied && (
            <>
              <Icon name="done" />
              {text.reportCopied}
            </>
          )}
        </p>
        {/* biome-ignore lint/a11y/noAutofocus: showModal() would focus, and scroll to, the summary instead. */}
        <button type="button" class="primary" data-act="cancel" autofocus>
          {text.cancel}
        </button>
        <button type="button" class="secondary" data-act="proceed">
          {text.proceed}
        </button>
        <button type="button" class="quiet" data-act="wrong">
          {text.wrongAccount}
        </button>
      </div>
      <footer class="small">
        {text.smallPrint.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </div>
  );
}

function AccountItem({ account }: { readonly account: AccountLine }) {
  return (
    <li>
      {account.relation !== '' && <span class="relation">{account.relation}</span>}
      <strong>{account.name}</strong>
      <span class="handle">
        {account.handle} · {account.platform}
      </span>
      <span class="role">{account.role}</span>
    </li>
  );
}

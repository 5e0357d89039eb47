import type { AccountLine, InterstitialText } from '../../core/messages.ts';
import type { Level } from '../../core/vocabulary.ts';
import { LEVEL_WORDS } from '../../locales/level-words.ts';
import { Icon } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';
import { Quote, Row } from './row.tsx';

/** For the dialog's `aria-labelledby`. */
export const TITLE_ID = 'jn-title';
/** For the dialog's `aria-describedby`: what is about to happen, the rule, the sanction. */
export const describedBy = (text: InterstitialText): string =>
  text.sanction === '' ? 'jn-what jn-rule' : 'jn-what jn-rule jn-sanction';

export interface InterstitialProps {
  readonly text: InterstitialText;
  readonly level: Exclude<Level, 'none'>;
  readonly form: 'full' | 'compact';
}

/** What stands inside the mount's `<dialog class="jn">`. Buttons are found by `data-act`: cancel, proceed, wrong, read:<rule>. */
export function Interstitial({ text, level, form }: InterstitialProps) {
  const full = form === 'full';
  const listed = text.listed !== '' && (
    <Row icon="listed" label={text.listedLabel}>
      <p>{text.listed}</p>
    </Row>
  );
  return (
    <div class="sheet" data-level={level} data-form={form}>
      {/* No header, no footer: in a dialog these would be the page's own landmarks a second time. */}
      <div class="head">
        <Mark />
        <span class="product">{text.product}</span>
        {text.phase !== '' && <span class="chip">{text.phase}</span>}
      </div>
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
          <p class="citation">{text.rule.citation}</p>
          {full && <Quote rule={text.rule} />}
          {text.read.slice(0, 1).map(readButton)}
        </Row>
        {text.sanction !== '' && (
          <Row icon="sanction" label={text.sanctionLabel} id="jn-sanction">
            <p>{text.sanction}</p>
          </Row>
        )}
        {listed}
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
        {(!full || text.more.length > 0) && (
          <details>
            <summary>{text.moreLabel}</summary>
            {!full && (
              <>
                <p>{text.lead}</p>
                <Quote rule={text.rule} />
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
            {text.read.slice(1).map(readButton)}
          </details>
        )}
        <div class="report" role="status" />
      </div>
      <div class="acts">
        {/* Without autofocus showModal() focuses, and scrolls to, the summary. */}
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
      <div class="small">
        {text.smallPrint.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

const readButton = ({ rule, label }: InterstitialText['read'][number]) => (
  <button key={rule} type="button" class="quiet read" data-act={`read:${rule}`}>
    {label}
  </button>
);

/** What "Salah akun?" puts into the dialog's `.report`: the report, and that it was copied where the page allows that. */
export function Report({ text, copied }: { readonly text: InterstitialText; readonly copied: boolean }) {
  return (
    <>
      {copied && (
        <p>
          <Icon name="done" />
          {text.reportCopied}
        </p>
      )}
      <pre>{text.report}</pre>
    </>
  );
}

function AccountItem({ account }: { readonly account: AccountLine }) {
  return (
    <li>
      {account.relation !== '' && <span class="relation">{account.relation}</span>}
      {account.name !== account.handle && <strong>{account.name}</strong>}
      <span class="handle">
        {account.handle} · {account.platform}
      </span>
      <span class="role">{account.role}</span>
    </li>
  );
}

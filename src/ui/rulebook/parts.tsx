import type { ComponentChildren } from 'preact';
import type { Rulebook } from '../../core/rulebook.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Section as PageSection } from '../shared/section.tsx';
import { SECTIONS, type Section } from './anchors.ts';
import type { Excerpt } from './excerpt.ts';

interface PartProps {
  readonly section: Section;
  readonly words: RulebookMessages;
  readonly lead?: string;
  /** A search found nothing in it, or is about other parts. */
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the page, under its name in the person's language. */
export function Part({ section, words, ...rest }: PartProps) {
  return <PageSection id={SECTIONS[section]} heading={words.sections[section]} {...rest} />;
}

interface EntryProps {
  readonly id: string;
  readonly title: string;
  /** Short name beside the title: "R-06". */
  readonly tag: string | null;
  readonly excerpt: Excerpt | null;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
}

/** A text that unfolds: closed it is one line, and where the search found it. */
export function Entry({ id, title, tag, excerpt, hidden, children }: EntryProps) {
  return (
    <details class="entry" id={id} hidden={hidden}>
      <summary>
        <h3>
          {tag !== null && <span class="tag">{tag}</span>} {title}
        </h3>
        {excerpt !== null && (
          <p class="excerpt" lang={excerpt.lang}>
            {excerpt.pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
          </p>
        )}
      </summary>
      <div class="body">{children}</div>
    </details>
  );
}

/** One term of an entry and what is said of it. */
export function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface QuoteProps {
  readonly quote: Bilingual;
  readonly language: Language;
  readonly translation: string;
}

/** Official wording stays Indonesian; its translation is marked as ours. */
export function Quote({ quote, language, translation }: QuoteProps) {
  return (
    <>
      <blockquote lang="id">“{quote.id}”</blockquote>
      {language !== 'id' && (
        <p class="translation">
          <strong>{translation}:</strong> “{quote[language]}”
        </p>
      )}
    </>
  );
}

interface SourcesProps {
  readonly codes: readonly string[];
  readonly rulebook: Rulebook;
}

/** References as printed; they are abbreviated, so none is a link. */
export function Sources({ codes, rulebook }: SourcesProps) {
  return (
    <ul class="sources" translate={false}>
      {codes.map((code) => (
        <li key={code}>
          {code}: {rulebook.sources.get(code) ?? code}
        </li>
      ))}
    </ul>
  );
}

interface RuleLinksProps {
  readonly ids: readonly string[];
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** Links to rules by their number and name; a number nobody opened is left out. */
export function RuleLinks({ ids, rulebook, language }: RuleLinksProps) {
  const rules = rulebook.rules.filter((rule) => ids.includes(rule.id));
  return (
    <ul class="links">
      {rules.map((rule) => (
        <li key={rule.id}>
          <a href={`#${rule.id}`}>{rule.id}</a> {rule.title[language]}
        </li>
      ))}
    </ul>
  );
}

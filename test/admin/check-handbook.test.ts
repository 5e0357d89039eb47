import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { TOPICS } from '../../src/core/handbook.ts';
import { type Breakage, RULES, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const BROKEN: readonly Breakage[] = [
  {
    what: 'a dead source',
    file: 'handbook/route.json',
    change: (topic) => topic.statements[0].sources.push('S999'),
    line: /^rules\/handbook\/route\.json \(route\): statements\[0\]\.sources: S999 does not exist → add it to sources\.json/,
  },
  {
    what: 'a dead rule',
    file: 'handbook/guidance.json',
    change: (topic) => topic.statements[0].rules.push('R-99'),
    line: /^rules\/handbook\/guidance\.json \(guidance\): statements\[0\]\.rules: R-99 does not exist → add it to conduct/,
  },
  {
    what: 'a statement only the lexicon knows',
    file: 'lexicon.json',
    change: (lexicon) => {
      lexicon.topics[0].statement = 'right-rest';
    },
    line: /^rules\/lexicon\.json .*: topics\[0\]\.statement: right-rest does not exist → add it to handbook/,
  },
  {
    what: 'a statement without a source',
    file: 'handbook/rights.json',
    change: (topic) => {
      topic.statements[0].sources = [];
    },
    line: /^rules\/handbook\/rights\.json \(rights\): statements\[0\]\.sources: right-vote has no source → cite/,
  },
  {
    what: 'a statement without confidence outside unverified',
    file: 'handbook/figures.json',
    change: (topic) => {
      topic.statements[1].confidence = null;
    },
    line: /^rules\/handbook\/figures\.json \(figures\): statements\[1\]\.confidence: figure-2020-june has no confidence → give A, B or C/,
  },
  {
    what: 'an unverified statement with confidence',
    file: 'handbook/unverified.json',
    change: (topic) => {
      topic.statements[0].confidence = 'C';
    },
    line: /statements\[0\]\.confidence: open-skb-annex has confidence C among what nobody verified → write null/,
  },
  {
    what: 'an unverified statement that asserts',
    file: 'handbook/unverified.json',
    change: (topic) => {
      topic.statements[0].text.id = 'Diktum SKB mencakup PPPK.';
    },
    line: /statements\[0\]\.text\.id: open-skb-annex asserts what nobody verified → say that it was not found: “tidak/,
  },
  {
    what: 'one that asserts in English only',
    file: 'handbook/unverified.json',
    change: (topic) => {
      topic.statements[0].text.en = 'The SKB covers PPPK.';
    },
    line: /statements\[0\]\.text\.en: open-skb-annex asserts what nobody verified → say that it was not found: “we/,
  },
  {
    what: 'confidence U',
    file: 'handbook/route.json',
    change: (topic) => {
      topic.statements[0].confidence = 'U';
    },
    line: /^rules\/handbook\/route\.json \(route\): statements\[0\]\.confidence: .* → /,
  },
  {
    what: 'a missing translation',
    file: 'handbook/pledge.json',
    change: (topic) => {
      topic.statements[0].quote.en = '';
    },
    line: /^rules\/handbook\/pledge\.json \(pledge\): statements\[0\]\.quote\.en: .* → /,
  },
  {
    what: 'one id in two topics',
    file: 'handbook/sanctions.json',
    change: (topic) => {
      topic.statements[3].id = 'route-report';
    },
    line: /^rules\/handbook\/sanctions\.json \(sanctions\): statements\[3\]\.id: route-report is already in rules\/handbook\/route\.json → give it another id$/,
  },
  {
    what: 'a topic under another name',
    file: 'handbook/route.json',
    change: (topic) => {
      topic.id = 'guidance';
    },
    line: /^rules\/handbook\/route\.json \(guidance\): id: .* → rename the file to guidance\.json$/,
  },
];

describe('a broken topic', () => {
  it.each(BROKEN)('is reported with file, place and remedy: $what', ({ file, change, line }) => {
    copy.change(file, change);
    expect(copy.lines()).toContainEqual(expect.stringMatching(line));
  });

  it('leaves nothing half-loaded', () => {
    copy.change('handbook/unverified.json', (topic) => {
      topic.statements[0].confidence = 'A';
    });
    expect(readRules(copy.folder, null)).toMatchObject({ ok: false });
  });

  it('is not also called a missing one', () => {
    copy.change('handbook/route.json', (topic) => {
      topic.title.en = '';
    });
    expect(copy.lines()).toHaveLength(1);
  });

  it.each(TOPICS)('is missed when its file is: %s', (topic) => {
    rmSync(join(copy.folder, `handbook/${topic}.json`));
    expect(copy.lines().join('\n')).toMatch(/handbook lacks this topic|no rule, .* cites it/);
    copy.change('sources.json', (sources) => {
      for (const code of uncited(copy.lines())) delete sources[code];
    });
    expect(copy.lines()).toEqual([
      `rules/handbook/${topic}.json (${topic}): the handbook lacks this topic → write it: id, title, lead, statements`,
    ]);
  });
});

function uncited(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /: (S\d+): no rule/.exec(line)?.[1] ?? []);
}

describe('the handbook', () => {
  const reading = readRules(RULES, null);
  const topics = reading.ok ? reading.data.topics : [];
  const statements = topics.flatMap((topic) => topic.statements);
  const texts = statements.flatMap(({ text, heading }) => [
    text.id,
    text.en,
    heading?.id ?? '',
    heading?.en ?? '',
  ]);

  it('has every topic once', () => {
    expect(topics.map((topic) => topic.id).toSorted()).toEqual([...TOPICS].toSorted());
  });

  it('says of every sanction that it may, never that it will', () => {
    const certain =
      /\b(?:akan|pasti) (?:dikenai|dijatuhi|diberhentikan|dipecat)|\bwill be (?:punished|dismissed|sanctioned)/iu;
    expect(texts.filter((text) => certain.test(text))).toEqual([]);
  });

  it('opens the eleven questions of the law file and those of its annex', () => {
    const open = topics.find((topic) => topic.id === 'unverified')?.statements ?? [];
    expect(open.length).toBeGreaterThanOrEqual(15);
  });

  it('quotes the pledge as verified, in the pact too', () => {
    const points = ['pledge', 'pact'].map((id) =>
      (topics.find((topic) => topic.id === id)?.statements ?? []).flatMap(({ quote }) => quote?.id ?? []),
    );
    expect(points[0]).toHaveLength(4);
    expect(points[1]).toEqual(points[0]);
    expect(points[0]?.[2]).toContain('ujaran kebencian serta berita bohong');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutEvidence } from '../../src/admin/strip-evidence.ts';

const FOLDER = new URL('../../src/platforms/', import.meta.url);

describe('the bundles', () => {
  it('leave the evidence out and nothing else', () => {
    expect(
      withoutEvidence(
        `commit({\n  id: 'like',\n  evidence: captured,\n});\n{ key: 'l', evidence: maintained }`,
      ),
    ).toBe(`commit({\n  id: 'like',\n});\n{ key: 'l' }`);
  });

  it.each(readdirSync(FOLDER).filter((file) => !/^(?:platform|controls|requests)\.ts$/.test(file)))(
    '%s',
    (file) => {
      const code = readFileSync(new URL(file, FOLDER), 'utf8');
      expect(withoutEvidence(code)).not.toMatch(/\bevidence: (?!\w+ (?:=|&|\|))\w/);
    },
  );
});

import { fakeBrowser } from 'wxt/testing/fake-browser';

/** As in Chromium, where storage can be kept from content scripts; a test of Firefox takes it away. */
Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });

interface FakeRule {
  readonly id: number;
}
interface RuleChange {
  readonly removeRuleIds?: readonly number[];
  readonly addRules?: readonly FakeRule[];
}

/** Session rules as browsers keep them: an id that stands is refused, and a change is made whole or not at all. */
function fakeRequestRules() {
  let rules: readonly FakeRule[] = [];
  return {
    getSessionRules: async () => rules,
    updateSessionRules: async ({ removeRuleIds = [], addRules = [] }: RuleChange) => {
      const kept = rules.filter(({ id }) => !removeRuleIds.includes(id));
      const doubled = addRules.find(({ id }) => kept.some((each) => each.id === id));
      if (doubled !== undefined) throw new Error(`Rule with id ${doubled.id} does not have a unique ID.`);
      rules = [...kept, ...addRules];
    },
  };
}

Object.assign(fakeBrowser, { declarativeNetRequest: fakeRequestRules() });

/** The extension API as tests see it: WXT's in-memory one, where the built product has webextension-polyfill. */
export { fakeBrowser as default };

import type { PolicyWords } from '../id/policy.ts';

export const policy: PolicyWords = {
  managedBy: (agency) => `Set by ${agency ?? 'your agency'}`,
  help: (contact) => `Help: ${contact}`,
  ignored: (keys) => `Policy keys that are ignored: ${keys}. Tell your admin.`,
  reasons: {
    unknown: 'unknown',
    type: 'wrong kind of value',
    value: 'value not allowed',
    repeated: 'already named',
  },
};

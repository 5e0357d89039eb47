import type { PolicyWords } from '../id/policy.ts';

export const policy: PolicyWords = {
  managedBy: (agency) => `Managed by ${agency ?? 'your agency'}`,
  help: (contact) => `Help: ${contact}`,
  ignored: (keys) => `Policy keys that are ignored: ${keys}. Tell whoever manages this computer.`,
  reasons: {
    unknown: 'unknown',
    type: 'wrong kind of value',
    value: 'value not allowed',
    repeated: 'already named',
  },
};

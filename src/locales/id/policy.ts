import type { IgnoredReason } from '../../core/policy.ts';

/** What is said of the agency's policy, in one language. */
export interface PolicyWords {
  /** Beside a control that policy locks; `agency` is null where the policy names none. */
  readonly managedBy: (agency: string | null) => string;
  readonly help: (contact: string) => string;
  /** `keys`: each key with its reason, worded. */
  readonly ignored: (keys: string) => string;
  readonly reasons: Readonly<Record<IgnoredReason, string>>;
}

export const policy: PolicyWords = {
  managedBy: (agency) => `Diatur oleh ${agency ?? 'instansi Anda'}`,
  help: (contact) => `Bantuan: ${contact}`,
  ignored: (keys) => `Kunci kebijakan yang diabaikan: ${keys}. Sampaikan kepada pengelola komputer ini.`,
  reasons: {
    unknown: 'tidak dikenal',
    type: 'jenis nilainya keliru',
    value: 'nilainya tidak berlaku',
    repeated: 'sudah disebut',
  },
};

import type { Language } from '../core/vocabulary.ts';
import { policy as english } from './en/policy.ts';
import { policy as indonesian, type PolicyWords } from './id/policy.ts';

export const POLICY: Readonly<Record<Language, PolicyWords>> = { id: indonesian, en: english };

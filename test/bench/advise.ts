import { fileURLToPath } from 'node:url';
import { readRules } from '../../src/admin/read-rules.ts';
import { advise, type Facts } from '../../src/core/advise.ts';
import { openRulebook, type Rulebook } from '../../src/core/rulebook.ts';
import { ACTS, PERSONNEL, PHASES, ROLES } from '../../src/core/vocabulary.ts';
import { median } from './numbers.ts';

const RULES = fileURLToPath(new URL('../../rules', import.meta.url));
/** Rounds before the clock counts: a worker is asked more than once. */
const WARM_UP = 3;

function released(): Rulebook {
  const reading = readRules(RULES, null);
  if (!reading.ok) throw new Error('rules/ is broken: run `npm run jempol -- rules check`');
  return openRulebook(reading.data);
}

/** Every act, role, phase and class, where a local circular speaks too. */
const asked: readonly Facts[] = ACTS.flatMap((act) =>
  ROLES.flatMap((role) =>
    PHASES.flatMap((phase) =>
      PERSONNEL.map((personnel) => ({
        act,
        role,
        phase,
        personnel,
        kind: 'profile' as const,
        relation: 'author' as const,
        region: '33.25',
        day: '2024-10-01',
        elections: ['pilkada-2024'],
        photo: false,
        disagreement: false,
      })),
    ),
  ),
);

/** The median time of one advice by the rules of the release, microseconds. */
export function adviseTime(): number {
  const rulebook = released();
  for (let round = 0; round < WARM_UP; round += 1) for (const facts of asked) advise(rulebook, facts);
  const times = asked.map((facts) => {
    const begun = performance.now();
    advise(rulebook, facts);
    return (performance.now() - begun) * 1000;
  });
  return median(times);
}

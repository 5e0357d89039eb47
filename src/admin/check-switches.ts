import { type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** A platform is switched off once, by the rules themselves: a list that lies on top may blind nobody. */
export function checkSwitches({ switches }: RulesRows): Problem[] {
  return switches.flatMap((row, at) => {
    const { platform } = row.value;
    if (row.edition) {
      const remedy = 'remove it: only the national list switches a platform off';
      return [problemAt(row, '', `${platform} is switched off by a list of others`, remedy)];
    }
    const earlier = switches.findIndex((each) => each.value.platform === platform);
    return earlier === at
      ? []
      : [problemAt(row, 'platform', `${platform} is switched off twice`, 'keep one of the two rows')];
  });
}

import type { Examination } from '../core/health.ts';
import type { PopupState } from '../core/popup-state.ts';
import type { Action, PlatformId } from '../core/vocabulary.ts';
import { HEALTH, type HealthWords } from './health-words.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

/** What one look over a page found, a line an action; `actions` are those of the platform. */
export function examinationLines(
  { actions: found, whole }: Examination,
  actions: readonly Action[],
  words: HealthWords,
): readonly string[] {
  const places = new Set([...actions, ...found.map((each) => each.action)]);
  const inOrder = [...places].flatMap((action) => found.filter((each) => each.action === action));
  const seen = inOrder.map((each) => `${words.actions[each.action]}: ${words.found(each)}.`);
  const absent = actions.filter((action) => !found.some((each) => each.action === action));
  return [
    ...(seen.length === 0 && whole ? [words.nothingFound] : seen),
    ...(!whole || seen.length === 0 || absent.length === 0
      ? []
      : [words.notHere(absent.map((action) => words.actions[action]))]),
    ...(whole ? [] : [words.notWhole]),
  ];
}

/** What a person may copy to whoever mends it: versions, states and numbers; no address, account or text. */
export function healthReport(
  { settings, version, browserName, lists, health, examination }: PopupState,
  platform: PlatformId,
): string {
  const words = HEALTH[settings.language];
  const { report } = words;
  const actions = health.map((each) => each.action);
  const looked =
    examination === null
      ? [report.notExamined]
      : examination === 'unanswered'
        ? [words.unanswered]
        : examinationLines(examination, actions, words);
  return [
    report.title,
    `Jempol Netral ${version}, ${browserName}`,
    ...lists.map((list) => `${report.list}: ${list.name}, v${list.version}, ${list.date}`),
    `${report.site}: ${PLATFORM_NAMES[platform].name}`,
    ...health.map(({ action, state, counts }) => {
      const counted = words.counts(counts);
      return `${words.actions[action]}: ${words.states[state]}${counted === '' ? '' : ` (${counted})`}`;
    }),
    `${report.page}:`,
    ...looked.map((line) => `- ${line}`),
  ].join('\n');
}

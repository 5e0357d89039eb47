import type { Listed } from '../core/list.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** A disputed entry says why, to whom one answers and until when; a withdrawn one says why. */
export function checkStanding(rows: RulesRows): Problem[] {
  const listContact = rows.info.at(-1)?.value.contact ?? null;
  return [...rows.accounts, ...rows.links, ...rows.items].flatMap((row) => [
    ...checkReason(row),
    ...checkReply(row, listContact),
  ]);
}

function checkReason(row: Located<Listed>): Problem[] {
  const { status, note } = row.value;
  if (status === 'active' || note !== null) return [];
  return [problemAt(row, 'note', `${status} without a reason`, 'say in note why, for the public record')];
}

function checkReply(row: Located<Listed>, listContact: string | null): Problem[] {
  const { status, contact, replyBy } = row.value;
  if (status !== 'disputed') {
    if (replyBy === null) return [];
    return [
      problemAt(
        row,
        'replyBy',
        'a reply is due, but nothing is disputed',
        'make it null, or set status disputed',
      ),
    ];
  }
  const problems: Problem[] = [];
  if (replyBy === null)
    problems.push(
      problemAt(
        row,
        'replyBy',
        'disputed, and no day by which it is answered',
        'write the day as YYYY-MM-DD',
      ),
    );
  if (contact === null && listContact === null)
    problems.push(
      problemAt(
        row,
        'contact',
        'disputed, and nobody to turn to',
        'give a contact here or in accounts/list.json',
      ),
    );
  return problems;
}

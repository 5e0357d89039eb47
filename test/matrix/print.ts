import { readFileSync, writeFileSync } from 'node:fs';
import { type NetCell, netCells } from './catches.ts';
import { type Cell, matrix, summary } from './matrix.ts';
import { readmeTable, withTable } from './table.ts';

/** `npm run matrix`: one line a cell; `-- --json` prints the counts, `-- --readme` renews the README's table. */
const README = new URL('../../README.md', import.meta.url);

function line(cell: Cell): string {
  const place = `${cell.platform} ${cell.action} ${cell.way}`;
  switch (cell.state) {
    case 'guarded':
      return `${place}: guarded (${cell.browsers.join(', ')}; evidence: ${cell.evidence}): ${cell.tests.join('; ')}`;
    case 'unguarded':
      return `${place}: REQUIRED, WITHOUT A TEST`;
    case 'unverified':
      return `${place}: unverified: ${cell.missing}`;
    case 'not applicable':
      return `${place}: not applicable: ${cell.why}`;
  }
}

function netLine(cell: NetCell): string {
  const place = `${cell.platform} ${cell.action} second net`;
  return cell.state === 'caught'
    ? `${place}: caught in both browsers, selectors off: ${cell.test}`
    : `${place}: nothing to hold: ${cell.why}`;
}

const cells = matrix();
const net = netCells();
const caught = net.filter(({ state }) => state === 'caught').length;
const counts = summary(cells);
if (process.argv.includes('--readme')) {
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), readmeTable(cells, net)));
} else if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ...counts, secondNet: { caught, of: net.length } }));
} else {
  for (const each of cells) console.log(line(each));
  for (const each of net) console.log(netLine(each));
  console.log(
    `${counts.guarded} of ${counts.required} required cells guarded on ${counts.platforms} platforms.`,
  );
  console.log(`The second net catches ${caught} of ${net.length} by the site's own request.`);
}
process.exitCode = counts.unguarded.length === 0 ? 0 : 1;

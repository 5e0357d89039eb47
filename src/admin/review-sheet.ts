import type { ReviewText, ReviewUnit } from './review-units.ts';

const UNREVIEWED = 'belum ditinjau';

const COLUMNS = [
  'Bagian',
  'Kode',
  'Nama',
  'Jenis teks',
  'Teks (Indonesia)',
  'Teks (Inggris)',
  'Bunyi naskah',
  'Sumber',
  'Keyakinan',
  'Ditinjau oleh',
  'Setuju (ya/tidak)',
  'Perbaikan',
  'Nama dan jabatan',
  'Tanggal',
];
/** The columns a reviewer fills in. */
const EMPTY = ['', '', '', ''];

function reviewers({ reviewedBy }: ReviewUnit): string {
  return reviewedBy.length === 0 ? UNREVIEWED : reviewedBy.join('; ');
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** One text a row, as Excel opens it where the decimal sign is a comma: UTF-8 with its mark, semicolons, CRLF. */
export function reviewCsv(units: readonly ReviewUnit[]): string {
  const rows = units.flatMap((unit) =>
    unit.texts.map(({ field, id, en }) => [
      unit.group,
      unit.id,
      unit.name,
      field,
      id,
      en,
      unit.wording,
      unit.sources.join('\n'),
      unit.confidence,
      reviewers(unit),
      ...EMPTY,
    ]),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 14px/1.45 system-ui, sans-serif; color: #1a1a1a; margin: 1.5rem; }
h1 { margin: 0 0 .5rem; } h2 { margin: 2rem 0 .5rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } thead th, .unit th { background: #eee; }
.unit th { break-after: avoid; } tr { break-inside: avoid; }
.field { width: 9%; } .text { width: 19%; } .wording, .sources { width: 15%; } .sign { width: 12%; }
q { quotes: none; font-style: italic; } ul { margin: 0; padding-inline-start: 1rem; }
@media print { body { margin: 0; font-size: 9.5px; } }
`;

const LEGEND = [
  'Setiap teks di folder aturan yang dapat dibaca pengguna ada di sini, di samping bunyi naskah, sumber, dan keyakinannya. Bunyi naskah resmi tetap berbahasa Indonesia; bahasa Inggrisnya terjemahan kami.',
  'Kalimat bingkai dialog dan halaman (judul, tombol, “dapat dikenai … sampai …”) tidak termasuk: itu bagian program, bukan berkas aturan.',
  'Keyakinan: A naskah atau laman resmi dilihat; B dua sumber sekunder atau lebih; C satu sumber sekunder.',
  'Sampai ada kantor yang menandatangani, dialog menyebut teksnya belum ditinjau. Nama kantor yang menandatangani ditulis pada reviewedBy di berkas aturannya.',
];

function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unitHtml(unit: ReviewUnit): string {
  const { texts, wording, sources } = unit;
  const span = ` rowspan="${texts.length}"`;
  const beside = [
    `<td${span}>${wording === '' ? '–' : `<q>${markup(wording)}</q>`}</td>`,
    `<td${span}>${sources.length === 0 ? '–' : `<ul>${sources.map((each) => `<li>${markup(each)}</li>`).join('')}</ul>`}</td>`,
    `<td${span}></td>`,
  ].join('');
  const row = ({ field, id, en }: ReviewText, at: number) =>
    `<tr><td>${markup(field)}</td><td>${markup(id)}</td><td lang="en">${en === '' ? '–' : markup(en)}</td>${at === 0 ? beside : ''}</tr>`;
  const confidence = unit.confidence === '' ? '' : ` Keyakinan: ${markup(unit.confidence)}.`;
  return [
    `<tbody><tr class="unit"><th colspan="6" scope="rowgroup">${markup(unit.id)} · ${markup(unit.name)}.${confidence} Ditinjau oleh: ${markup(reviewers(unit))}.</th></tr>`,
    ...texts.map(row),
    '</tbody>',
  ].join('\n');
}

const HEAD = `<thead><tr><th class="field" scope="col">Jenis teks</th><th class="text" scope="col">Indonesia</th><th class="text" scope="col">Inggris</th><th class="wording" scope="col">Bunyi naskah</th><th class="sources" scope="col">Sumber</th><th class="sign" scope="col">Setuju atau perbaikan; nama, jabatan, tanggal, tanda tangan</th></tr></thead>`;

/** One page to print and sign: it loads nothing and runs nothing. `title` says which rules. */
export function reviewHtml(units: readonly ReviewUnit[], title: string): string {
  const groups = [...new Set(units.map((each) => each.group))];
  const tables = groups.map(
    (group) =>
      `<h2>${markup(group)}</h2>\n<table>${HEAD}\n${units
        .filter((each) => each.group === group)
        .map(unitHtml)
        .join('\n')}\n</table>`,
  );
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${markup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${markup(title)}</h1>
${LEGEND.map((line) => `<p>${markup(line)}</p>`).join('\n')}
${tables.join('\n')}
</body>
</html>
`;
}

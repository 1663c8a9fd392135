/**
 * Languages of which only the words for "until today" and the unit words are kept here; their month names come
 * from `Intl` when a text asks for them (see `month.ts`).
 */
import type { DateWords } from '../date-words';

export default {
  present:
    'obecnie|nutid|nåværende|nå|nuvarande|současnost|prezent|în prezent|halen|günümüz|nykyhetki|jelen|jelenleg|настоящее время|по настоящее время|теперішній час|saat ini|sekarang|現在|现在|至今|今|현재',
  since: 'od|sedan|siden',
  to: 'do|til',
  year: 'rok|lata|lat|år|let|roky|ani|yıl|vuosi|vuotta|év|год|года|лет|tahun|年|년',
  month:
    'mies|miesiąc|miesiące|miesięcy|mån|månader|mdr|md|måned|måneder|měsíc|měsíce|měsíců|luni|ay|kk|hónap|месяц|месяца|месяцев|мес|bulan|月|ヶ月|か月|个月|個月|개월',
} satisfies DateWords;

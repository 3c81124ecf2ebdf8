import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import type { RubricChange } from '@/lib/scores/compare-rubrics';
import { inLanguage, type Language, listed } from '@/lib/text/language';

/** A value as a reader wants it: text as it stands, lists member by member, a clause or indicator by its wording, anything else as JSON. */
function valueWords(json: string | undefined, language: Language): string {
  return json === undefined ? '–' : wordsOf(JSON.parse(json), language);
}

function wordsOf(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return listed(
      value.map((each) => wordsOf(each, language)),
      language,
    );
  if (value !== null && typeof value === 'object') {
    if ('zh' in value && 'en' in value) return inLanguage({ zh: String(value.zh), en: String(value.en) }, language);
    if ('text' in value) return String(value.text);
    if ('name' in value) return String(value.name);
  }
  return JSON.stringify(value);
}

/** What differs between two indicator systems, value beside value. */
export function RubricChanges({ changes }: { changes: readonly RubricChange[] }) {
  const { t, language } = useWords();
  if (changes.length === 0) return <p className="text-dense text-soft">{t('workbench.compare.same')}</p>;
  return (
    <TableFrame label={t('workbench.compare.title')} className="max-h-[60dvh]">
      <Table>
        <thead>
          <tr>
            <HeadCell>{t('workbench.compare.what')}</HeadCell>
            <HeadCell>{t('workbench.compare.change')}</HeadCell>
            <HeadCell>{t('workbench.compare.before')}</HeadCell>
            <HeadCell>{t('workbench.compare.after')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ kind, of, id, field, before, after }) => (
            <Row key={`${of} ${id} ${field ?? ''} ${kind}`}>
              <Cell className="figures whitespace-nowrap">
                {t(`workbench.compare.of-${of}`)} {id}
                {field && <span className="ml-1 font-mono text-tiny text-faint">{field}</span>}
              </Cell>
              <Cell className="whitespace-nowrap">{t(`workbench.compare.${kind}`)}</Cell>
              <Cell className="max-w-80 text-tiny break-words">{valueWords(before, language)}</Cell>
              <Cell className="max-w-80 text-tiny break-words">{valueWords(after, language)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}

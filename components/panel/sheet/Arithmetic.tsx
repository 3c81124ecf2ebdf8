import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { Rubric } from '@/lib/scores/rubric';
import type { Points, ScoreSheet } from '@/lib/scores/score-sheet';
import { signed } from '../figures';

export interface ArithmeticProps {
  sheet: ScoreSheet;
  rubric: Pick<Rubric, 'parts'>;
  onClose: () => void;
}

/** Every line of the total, so that a reader can add it up again. */
export function Arithmetic({ sheet, rubric, onClose }: ArithmeticProps) {
  const { t, language } = useWords();
  const indicators = new Map(rubric.parts.flatMap((part) => part.indicators).map((each) => [each.id, each]));
  const indicatorName = (id: string) => {
    const indicator = indicators.get(id);
    return (language === 'en' && indicator?.en) || indicator?.name;
  };
  const end = (points: Points | null) => (points ? signed(points) : '…');
  const moved = sheet.indicators.filter((line) => line.part !== 'veto' && line.subtotal.exact !== '0');
  return (
    <Dialog open title={t('arithmetic.title')} description={t('arithmetic.text')} closeLabel={t('ui.close')} onClose={onClose} width="wide">
      <TableFrame label={t('arithmetic.steps')}>
        <Table>
          <thead>
            <tr>
              <HeadCell>{t('arithmetic.step')}</HeadCell>
              <HeadCell numeric>{t('arithmetic.low')}</HeadCell>
              <HeadCell numeric>{t('arithmetic.high')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {sheet.steps.map((step) => (
              <Row key={`${step.key} ${JSON.stringify(step.values)}`}>
                <Cell>{t(`step.${step.key}`, step.values)}</Cell>
                <Cell numeric>{end(step.low)}</Cell>
                <Cell numeric>{end(step.high)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </TableFrame>
      {moved.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-dense font-semibold">{t('arithmetic.indicators')}</h3>
          <TableFrame label={t('arithmetic.indicators')}>
            <Table>
              <tbody>
                {moved.map((line) => (
                  <Row key={line.indicator}>
                    <Cell>
                      <span className="font-mono text-tiny text-soft">{line.indicator}</span> {indicatorName(line.indicator)}
                      {line.capReached && <span className="ml-1 text-tiny text-fail">{t('sheet.cap-reached')}</span>}
                    </Cell>
                    <Cell numeric>{signed(line.subtotal)}</Cell>
                  </Row>
                ))}
              </tbody>
            </Table>
          </TableFrame>
        </>
      )}
    </Dialog>
  );
}

import { useState } from 'react';
import { PickPicture } from '@/components/panel/evidence/PickPicture';
import { SheetView } from '@/components/panel/sheet/SheetView';
import { useWords } from '@/components/ui/Words';
import { reasonOf } from '@/lib/findings/words';
import { evidenceItems } from '@/lib/stores/panel/evidence-rows';
import { noteOf } from '@/lib/stores/panel/noting';
import { sheetRows } from '@/lib/stores/panel/sheet-rows';
import { EvidenceViewing } from './EvidenceViewing';
import { usePanelActions, usePanelDeps, usePanelState } from './panel-context';
import { useThumbnail } from './use-pictures';

/** 评分表. */
export function SheetRoom({ onExplain }: { onExplain: () => void }) {
  const { t, language } = useWords();
  const { checks } = usePanelDeps();
  const state = usePanelState((all) => all);
  const actions = usePanelActions();
  const thumbnail = useThumbnail();
  const [viewed, setViewed] = useState<string | null>(null);
  const [picking, setPicking] = useState<string | null>(null);
  const { view, settings } = state;
  if (!view || !settings) return null;
  const { bundle, sheet, clauses, findings, judgements } = view;
  const readOnly = bundle.inspection.state === 'sealed';
  const items = evidenceItems(bundle.evidence, view.state);
  return (
    <>
      <SheetView
        parts={sheetRows({ parts: bundle.rubric.parts, sheet, clauses, findings, state: view.state }, state.filter, state.search)}
        filter={state.filter}
        search={state.search}
        open={state.openIndicators}
        onFilter={actions.setFilter}
        onSearch={actions.setSearch}
        onToggle={actions.toggleIndicator}
        onExplain={onExplain}
        clauseProps={(id) => ({
          judgement: judgements.get(id),
          decided: view.state.judgements[id] !== undefined,
          note: noteOf(state.drafts, view.state.notes, id),
          rubric: bundle.rubric,
          checks,
          focused: state.focusedClause === id,
          readOnly,
          recentReasons: settings.recentReasons,
          reasonOf: (finding) => reasonOf(finding, checks, language),
          strip: { load: thumbnail, onOpen: setViewed, ...(readOnly ? {} : { onAttach: () => setPicking(id) }) },
          actions: {
            onJudge: (judgement, why) => void actions.judge(judgement, why),
            onClear: (clause) => void actions.clear(clause),
            onNote: (clause, text) => void actions.commitNote(clause, text),
            onNoteDraft: actions.draftNote,
            onFocus: actions.focusClause,
            onOpenFinding: (finding) => void actions.openFinding(finding.id),
          },
        })}
      />
      {viewed && <EvidenceViewing id={viewed} onClose={() => setViewed(null)} />}
      {picking && (
        <PickPicture
          title={t('evidence.pick')}
          items={items}
          load={thumbnail}
          onPick={({ sidecar, link }) => {
            void actions.attach(sidecar.id, [...new Set([...link.clauses, picking])]);
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </>
  );
}

import { CaptureAll } from '@/components/panel/evidence/CaptureAll';
import { FindingList } from '@/components/panel/findings/FindingList';
import { LinkCheckBar } from '@/components/panel/findings/LinkCheckBar';
import { MarkToggles } from '@/components/panel/findings/MarkToggles';
import { PageNotice } from '@/components/panel/findings/PageNotice';
import { summaryOfLinks } from '@/lib/inspection/link-answers';
import { conditionOf, kindsOf } from '@/lib/stores/panel/page-condition';
import { rowsInFront } from '@/lib/stores/panel/page-in-front';
import { unpicturedRows } from '@/lib/stores/panel/picturing-all';
import { usePanelActions, usePanelDeps, usePanelState } from './panel-context';

/** 本页发现. */
export function FindingsRoom() {
  const { checks } = usePanelDeps();
  const state = usePanelState((all) => all);
  const actions = usePanelActions();
  const { view, settings, analysis } = state;
  if (!view || !settings) return null;
  const front = rowsInFront(state);
  const condition = conditionOf(state);
  if (!front || condition) {
    return (
      <PageNotice
        condition={condition ?? { kind: 'analysing' }}
        siteName={view.bundle.site.name}
        onAllowSite={() => void actions.allowSite()}
        onBelongs={() => void actions.addHost()}
        onRetry={() => void actions.analyse()}
      />
    );
  }
  const hidden = settings.hiddenMarks;
  return (
    <>
      <MarkToggles
        kinds={kindsOf(front.rows)}
        hidden={hidden}
        shown={state.marksShown}
        onShow={actions.showMarks}
        onToggle={(tone) =>
          void actions.setSetting('hiddenMarks', hidden.includes(tone) ? hidden.filter((each) => each !== tone) : [...hidden, tone])
        }
      />
      <LinkCheckBar
        summary={summaryOfLinks(front.visit.facts)}
        progress={state.linkCheck}
        onCheck={() => void actions.checkLinks()}
        onStop={actions.stopLinks}
        onAllow={(urls) => void actions.allowLinkHosts(urls).then((allowed) => (allowed ? actions.checkLinks() : undefined))}
        {...(state.permissions.causes
          ? {}
          : { onExplain: () => void actions.allowCauses().then((allowed) => (allowed ? actions.checkLinks() : undefined)) })}
      />
      {view.bundle.inspection.state === 'open' && (
        <CaptureAll
          missing={unpicturedRows(state).length}
          progress={state.allPictures}
          busy={state.capturing}
          onStart={() => void actions.captureAll()}
          onStop={actions.stopAllPictures}
        />
      )}
      <FindingList
        rows={front.rows}
        checks={checks}
        selected={state.selected}
        form={state.form}
        clauses={view.clauses}
        lines={view.lines}
        counters={view.counters}
        recentReasons={settings.recentReasons}
        readOnly={view.bundle.inspection.state === 'sealed'}
        withPicture={settings.captureWithDecision}
        inFront={analysis.status === 'done'}
        onOpenClause={actions.openClause}
        actions={{
          onSelect: actions.select,
          onAccept: (id) => void actions.accept(id),
          onDismiss: (id, why) => void actions.dismiss(id, why),
          onCorrect: (id, correction, why) => void actions.correct(id, correction, why),
          onReopen: (id) => void actions.reopen(id),
          onLocate: (id) => void actions.locate(id),
          onCapture: (id) => void actions.prove(id),
          onForm: actions.openForm,
        }}
      />
    </>
  );
}

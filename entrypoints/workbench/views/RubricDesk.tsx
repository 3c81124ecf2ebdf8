import { Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { PageHead, Section } from '@/components/workbench/PageHead';
import { DraftHead } from '@/components/workbench/rubrics/draft/DraftHead';
import { DraftPart } from '@/components/workbench/rubrics/draft/DraftPart';
import { DraftProblems } from '@/components/workbench/rubrics/draft/DraftProblems';
import { rowId } from '@/components/workbench/rubrics/draft/editing';
import { PublishDialog } from '@/components/workbench/rubrics/draft/PublishDialog';
import { SavingState } from '@/components/workbench/rubrics/draft/SavingState';
import { RubricChanges } from '@/components/workbench/rubrics/RubricChanges';
import { clausesOf } from '@/lib/scores/clauses';
import { compareRubrics } from '@/lib/scores/compare-rubrics';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import { addClause, addIndicator } from '@/lib/scores/edit-rubric';
import { ownClause, ownIndicator } from '@/lib/scores/own-clause';
import { parseRubric } from '@/lib/scores/parse-rubric';
import { type ProblemPlace, problemPlace } from '@/lib/scores/problem-place';
import type { Part, PartKind, Rubric } from '@/lib/scores/rubric';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { hashOf } from '@/lib/stores/workbench/route';
import { publishDraft } from '@/lib/stores/workbench/rubric-drafts';
import { createRubricEditing, type RubricEditor } from '@/lib/stores/workbench/rubric-editing';
import type { Services } from '../services';
import { useUndoKey } from '../use-undo-key';

export interface RubricDeskProps {
  draft: RubricDraft;
  /** The version it is made from; null = no longer here. */
  before: Rubric | null;
  services: Services;
}

/** Writing a version of an office's own rubric: figures and words, what still stands against it, what changed, and publishing. */
export function RubricDesk({ draft, before, services }: RubricDeskProps) {
  const { t } = useWords();
  const [editor] = useState(() => createRubricEditing(draft, services.repositories.rubricDrafts.put));
  const editing = useStore(editor.store);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const { rubric } = editing;
  const problems = useMemo(() => {
    const parsed = parseRubric(rubric);
    return parsed.ok ? [] : parsed.problems;
  }, [rubric]);
  const faulty = new Set(
    problems.map((problem) => problemPlace(rubric, problem)).flatMap(({ of, id, column }) => [`${of} ${id}`, `${of} ${id} ${column}`]),
  );
  const known = useMemo(() => new Set(before ? clausesOf(before).keys() : []), [before]);
  const edit = editor.change;
  useUndoKey(editor.undo);
  useEffect(() => {
    if (wanted) document.getElementById(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  const go = ({ of, id }: ProblemPlace) => {
    setSearch('');
    if (of === 'clause') setOpen(id);
    setWanted(rowId(of, id));
  };
  const add = (part: PartKind, indicator: string) => {
    const clause = ownClause(rubric, part, indicator);
    void edit(`add ${clause.id}`, (each) => addClause(each, indicator, clause));
    setOpen(clause.id);
    setWanted(rowId('clause', clause.id));
  };
  const addOwnIndicator = (part: Part) => {
    const indicator = ownIndicator(rubric, part);
    void edit(`add ${indicator.id}`, (each) => addIndicator(each, part.kind, indicator));
    setSearch('');
    setWanted(rowId('indicator', indicator.id));
  };
  return (
    <>
      <PageHead
        title={t('workbench.draft.title', { name: rubric.name, version: rubric.version })}
        text={t('workbench.draft.text', { id: rubric.id })}
        actions={<Acts editor={editor} rubric={rubric} ready={problems.length === 0} services={services} />}
      />
      <div className="flex flex-col gap-4">
        <SavingState editing={editing} onRetry={() => void editor.retry()} />
        <Section title={t('workbench.draft.problems')}>
          <DraftProblems rubric={rubric} problems={problems} onGo={go} />
        </Section>
        <div id={rowId('head', rubric.id)} tabIndex={-1}>
          <DraftHead rubric={rubric} onEdit={edit} />
        </div>
        <div className="max-w-sm">
          <TextField label={t('workbench.rubrics.search')} type="search" value={search} onChange={setSearch} />
        </div>
        {rubric.parts.map((part) => (
          <DraftPart
            key={part.kind}
            part={part}
            search={search}
            before={known}
            faulty={faulty}
            open={open}
            onOpen={setOpen}
            onEdit={edit}
            onAdd={add}
            onAddIndicator={addOwnIndicator}
          />
        ))}
        {before && (
          <Section title={t('workbench.draft.changes', { name: before.name, version: before.version })}>
            <RubricChanges changes={compareRubrics(before, rubric)} />
          </Section>
        )}
      </div>
    </>
  );
}

function Acts({ editor, rubric, ready, services }: { editor: RubricEditor; rubric: Rubric; ready: boolean; services: Services }) {
  const { t, language } = useWords();
  const steps = useStore(editor.store, ({ past }) => past.length);
  const stored = useStore(editor.store, ({ saving }) => saving === 'saved');
  const [asking, setAsking] = useState(false);
  const publish = () =>
    told({ notices: services.notices, language }, async () => {
      setAsking(false);
      const published = await publishDraft(services.repositories, rubric);
      if (!published.ok) return;
      const { id, name, version } = published.value;
      services.notices.tell({ tone: 'done', text: t('workbench.draft.published', { name, version }) });
      location.hash = hashOf({ view: 'rubrics', id, version });
    });
  return (
    <>
      <Button icon={Undo2} disabled={steps === 0} onClick={() => void editor.undo()} shortcut="Ctrl+Z">
        {t('workbench.draft.undo')}
      </Button>
      <Button tone="primary" disabled={!ready || !stored} onClick={() => setAsking(true)}>
        {t('workbench.draft.publish')}
      </Button>
      {asking && (
        <PublishDialog rubric={rubric} hash={rubricHash(rubric)} onPublish={() => void publish()} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import { TextArea } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';

export interface NoteFieldProps {
  clause: string;
  /** The note as kept: a draft from a killed browser, else the note of record. */
  value: string;
  /** Told at each keystroke. */
  onDraft: (clause: string, text: string) => void;
  /** Told when the field is left. */
  onCommit: (clause: string, text: string) => void;
}

/** The inspector's note on a clause. Each keystroke is kept as a draft; leaving the field writes it into the log. */
export function NoteField({ clause, value, onDraft, onCommit }: NoteFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    // Another window, undo or a draft read late; never over what is being typed.
    if (!typing.current) setText(value);
  }, [value]);
  return (
    <div className="mt-2">
      <TextArea
        label={t('clause.note')}
        value={text}
        rows={1}
        data-note={clause}
        onFocus={() => {
          typing.current = true;
        }}
        onChange={(next) => {
          setText(next);
          onDraft(clause, next);
        }}
        onBlur={() => {
          typing.current = false;
          if (text !== value) onCommit(clause, text);
        }}
      />
    </div>
  );
}

import type { Correction } from '@/lib/inspection/event';

/** What can be done with a finding; the id is the finding's. */
export interface FindingActions {
  onSelect: (id: string) => void;
  onAccept: (id: string) => void;
  onDismiss: (id: string, why: string) => void;
  onCorrect: (id: string, correction: Correction, why: string) => void;
  onReopen: (id: string) => void;
  onLocate: (id: string) => void;
  onCapture: (id: string) => void;
  /** Opens or closes the form in a row. */
  onForm: (form: OpenForm | null) => void;
}

export interface OpenForm {
  id: string;
  form: 'dismiss' | 'correct';
}

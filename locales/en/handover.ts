import type { handover as zhCN } from '../zh-CN/handover';

/** Words of handing packs over: keys, uploads, time stamps, purging. */
export const handover: Record<keyof typeof zhCN, string> = {
  'handover.import.stopped': 'Stopped',
  'handover.import.stopped-text': 'Stopped before it was read to the end; nothing was written.',
  'handover.import.files': '{done} of {of} files checked',
  'handover.restore.stopped': 'Restoring was stopped; nothing here was changed.',
  'handover.keys.title': 'Enrolled keys of inspectors',
  'handover.keys.text':
    'The office enrols the key cards that inspectors hand in. Packs signed by these keys are shown with the name; all others are by an unknown key.',
  'handover.keys.none': 'No key is enrolled yet: every signature is shown as by an unknown key.',
  'handover.keys.add': 'Enrol key cards',
  'handover.keys.add-hint':
    'Choose the key card (.json) that an inspector handed in, or the list saved on another machine. Compare the fingerprint by telephone or in person first.',
  'handover.keys.enrolled': 'Enrolled: {names}.',
  'handover.keys.save': 'Save the list',
  'handover.keys.strike': 'Remove',
  'handover.keys.strike-one': 'Remove the key of {name} ({fingerprint}…)',
  'handover.keys.nameless': '(no name)',
  'handover.keys.signed-by': 'The signature fits the content; signed by {name} (enrolled key).',
  'handover.key-changed.title': 'The signing key is another one',
  'handover.key-changed.text':
    'What is stored here was sealed by another key, fingerprint {earlier}. Keys do not travel in backups; from now on this machine’s own key signs. Hand the new key card to the office. Packs sealed earlier are not affected.',
  'handover.key-changed.go-on': 'Understood, use this machine’s key',
  'handover.key-changed.restored':
    'The data of the backup was sealed by another key; this machine signs with its own. See “Signing key”, and have it enrolled.',
};

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
  'handover.stamp': 'Time stamp',
  'handover.stamp.held': 'Granted by the authority; it is timestamp.tsr in the pack',
  'handover.stamp.missing': 'Not had: the authority did not answer or refused; the pack holds no time stamp',
  'handover.stamp.off': 'No authority is set; the pack holds no time stamp',
  'handover.office.title': 'Addresses of the office',
  'handover.office.text':
    'Both may stay empty. Nothing is sent by itself: a pack goes out only when you press Upload, and for a time stamp only a hash is sent, no content.',
  'handover.office.upload': 'Upload address',
  'handover.office.upload-hint':
    'An HTTPS or WebDAV folder that takes files, such as https://collect.example.gov.cn/in/. Account and password are asked for when uploading and not stored.',
  'handover.office.stamp': 'Time stamp authority (RFC 3161)',
  'handover.office.stamp-hint':
    'Asked to stamp the signature when a pack is sealed; if it does not answer, the pack is sealed all the same and says that it holds no stamp.',
  'handover.address.not-an-address': 'This is no address. It should begin with https://.',
  'handover.address.not-https': 'Only addresses that begin with https:// are taken.',
  'handover.address.has-account': 'Leave account and password out of the address; they are asked for when uploading.',
  'handover.upload.title': 'Upload to the office',
  'handover.upload.send': 'Upload',
  'handover.upload.again': 'Upload once more',
  'handover.upload.running': 'Uploading',
  'handover.upload.stopped': 'The upload was stopped; the pack is still on this page.',
  'handover.upload.failed': 'Not uploaded',
  'handover.upload.failed-safe': 'Pack and inspection are here, unchanged.',
  'handover.upload.account': 'Account',
  'handover.upload.password': 'Password',
  'handover.upload.password-hint': 'Used for this upload only, not stored.',
  'handover.upload.receipt': 'Receipt of the upload',
  'handover.upload.arrived': 'Arrived',
  'handover.upload.place': 'Place',
  'handover.upload.answer': 'Answer of the server',
  'handover.purge.title': 'Purge what has been handed over',
  'handover.purge.text':
    'Only sealed inspections are listed. Make sure that the packs are with the office before you purge; open inspections are never listed here.',
  'handover.purge.none': 'There is no sealed inspection to purge.',
  'handover.purge.what': 'As of {asOf} · pages: {pages} · evidence: {pictures} · {size}. ',
  'handover.purge.no-receipt': 'No receipt of an upload here; make sure it was handed over another way.',
  'handover.purge.arrived': 'Arrived by upload at {at}.',
  'handover.purge.start': 'Purge {n} chosen',
  'handover.purge.ask': 'Purge {n} inspections',
  'handover.purge.confirm': 'Purge',
  'handover.purge.final':
    'Pages, evidence, log and drafts of these inspections are deleted from this machine for good. Packs already exported are not affected.',
  'handover.purge.done': '{n} inspections purged.',
};

/** Frozen: tables and indexes of version 1, as first shipped. Never edited; a change of shape is a new file with the next number. */
export const version = 1;

export const stores = {
  campaigns: 'id',
  inspections: 'id, campaignId, updatedAt',
  visits: 'id, inspectionId, [inspectionId+url]',
  log: '[inspectionId+seq]',
  evidence: 'id, inspectionId',
  pictures: 'id',
  thumbnails: 'id',
  drafts: '[inspectionId+key]',
  settings: 'key',
  rubrics: '[id+version], hash',
  deviceKeys: 'id',
};

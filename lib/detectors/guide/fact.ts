import type { NodeRef } from '@/lib/facts/node-ref';

/** One element of a service guide (办事指南要素). */
export interface GuideElement {
  /** Id of `indicators/vocabulary/guide-elements`. */
  id: string;
  state: 'present' | 'empty-value' | 'attachment-only' | 'picture-only';
  /** The label as the page writes it. */
  label: string;
  /** The value, at most 300 characters. */
  text: string;
  ref: NodeRef;
}

export interface GuideFact {
  /** Name of the service item. */
  title: string;
  /** How most of its elements stand on the page; tabs are items of a list. */
  form: 'table' | 'definition-list' | 'headings' | 'tabs' | 'paragraphs';
  elements: GuideElement[];
  /** Elements that could stand in something not readable: pictures or attachments in the guide's body. */
  unreadable: NodeRef[];
  /** Open-ended demands; `sure` = the wording that the indicators give as the example. */
  vagueMaterials: { text: string; sure: boolean; ref: NodeRef }[];
  /** Material forms named anywhere: 原件, 复印件, 纸质, 电子, 份数. */
  materialForms: string[];
  /** Documents named as legal basis, and forms asked for. `scripted`: a link is there, but only a script knows where it leads. */
  policies: { name: string; href: string | null; scripted: boolean; ref: NodeRef }[];
  forms: { name: string; href: string | null; scripted: boolean; ref: NodeRef }[];
  ref: NodeRef;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    guide: GuideFact | null;
  }
}

import type { StoryDocument } from '../core/document/index.ts';
import type { BusinessCase } from '../core/business-case/schema/index.ts';
import type { ExportStage } from '../core/exporters/exporter.ts';
import type { FormatId } from '../core/exporters/index.ts';
import type { CompanyFileKind } from '../core/exporters/inspect-company-file.ts';
import type { LeftOut } from '../core/template-language/compose/compose-story.ts';
import type { StoryTemplate } from '../core/template-language/source/story-template.ts';
import type { FaultMessage } from './composed-document.ts';
import type { ComposedChange } from './story-changes.ts';

export interface ComposeRequest {
  id: number;
  businessCase: BusinessCase;
  template: StoryTemplate;
  /** Those that it stands on. */
  bases?: readonly StoryTemplate[];
  documents: string[];
  /** The day of the edition, as YYYY-MM-DD. */
  today: string;
}

/** A document that the template makes of the case, as it can be chosen. */
export interface OfferedDocument {
  id: string;
  /** The name that all of a list have in common, and one that there is once has alone. */
  document: string;
  title: string;
  drawnAs: StoryDocument['kind'];
  isUsual: boolean;
  /** What it is told of, where there is one for each row of a list. */
  row: string | null;
}

export type ComposeReply =
  | {
      id: number;
      /** Each against what this worker sent of it before. */
      documents: ComposedChange[];
      /** All that could be asked for. */
      offered: OfferedDocument[];
      milliseconds: number;
    }
  | { id: number; failure: string };

export interface ExportRequest {
  id: number;
  businessCase: BusinessCase;
  template: StoryTemplate;
  /** Those that it stands on. */
  bases?: readonly StoryTemplate[];
  files: { document: string; format: FormatId }[];
  companyFiles: Uint8Array[];
  today: string;
  createdAt: string;
}

/** Sent while files are written; the reply comes after. */
export interface ExportProgress {
  id: number;
  stage: ExportStage;
}

/** A company's file to look at before it is used. */
export interface InspectRequest {
  id: number;
  company: { name: string; bytes: Uint8Array };
}

export type InspectReply =
  /** With what of it will stay behind. */
  | { id: number; kind: CompanyFileKind; remarks?: string[] }
  | { id: number; refusal: string }
  | { id: number; failure: string };

/** A template file to check before it tells anything. */
export interface TemplateRequest {
  id: number;
  templateFile: { name: string; bytes: Uint8Array };
  /** Ours, on which it may stand. */
  shipped: readonly StoryTemplate[];
}

export type TemplateReply =
  | {
      id: number;
      faults: FaultMessage[];
      /** With those that it stands on; null where a fault keeps it from telling a case. */
      read: { template: StoryTemplate; bases: readonly StoryTemplate[] } | null;
    }
  | { id: number; failure: string };

export interface ExportedFileMessage {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  remarks: string[];
}

export type ExportReply =
  | {
      id: number;
      files: ExportedFileMessage[];
      faults: FaultMessage[];
      left: LeftOut[];
      unsaid: string[];
    }
  | { id: number; failure: string };

import { STAGES } from '../domain/enumerations.ts';
import { faultOfName, splitName } from '../domain/file-name.ts';
import type { ReadingFinding, Severity } from '../domain/finding.ts';
import { type Address, addressOf } from '../domain/kind.ts';
import { FILE_NAME, WHOLE_FILE } from '../domain/place.ts';
import type { FolderEntry } from './content-folder.ts';

const ATTACHMENTS = ['png', 'jpg', 'jpeg', 'webp', 'pdf', 'docx', 'xlsx', 'csv'];
const TOP_FOLDERS = ['catalogues', 'calendars', 'standards', 'regions', 'communities', 'handbook'];
const COMMUNITY_FOLDERS = ['plans', 'assessments', 'notices', 'meetings', 'surveys', 'activities', 'documents', 'files'];

/** What the path of an entry says before anything is read: what it is for, and what is wrong with it. */
export interface PathReading {
  readonly address: Address | null;
  readonly findings: readonly ReadingFinding[];
  /** Whether the file is worth reading: a document or an attachment at a legal place. */
  readonly isRead: boolean;
}

/** Looks at the path and the sort of an entry of the content folder. */
export const findPath = (entry: FolderEntry): PathReading => {
  if (entry.type === 'link' || entry.type === 'other') return refused({ rule: 'path-is-real', place: WHOLE_FILE, variant: entry.type });
  if (entry.type === 'locked') return refused({ rule: 'file-readable', place: WHOLE_FILE, variant: 'folder' });
  const name = nameFinding(entry);
  if (entry.type === 'folder') return { address: null, isRead: false, findings: folderFindings(entry.file, name) };
  if (name && (name.variant === 'leading' || /\.[^.]*[A-Z][^.]*$/.test(entry.file))) return refused(name);
  const misplaced = misplacedFinding(entry.file);
  const findings = [name, misplaced].filter((finding) => finding !== null);
  return { address: misplaced ? null : addressOf(entry.file), findings, isRead: misplaced === null };
};

const refused = (finding: ReadingFinding): PathReading => ({ address: null, isRead: false, findings: [finding] });

const folderFindings = (file: string, name: ReadingFinding | null): readonly ReadingFinding[] => {
  const { extension } = splitName(nameOf(file));
  if (['mdx', 'yaml', ...ATTACHMENTS].includes(extension.toLowerCase())) return [{ rule: 'file-expected', place: WHOLE_FILE, values: { found: nameOf(file) } }];
  return name ? [name] : [];
};

const nameFinding = ({ file, type }: FolderEntry): ReadingFinding | null => {
  if (hasOwnForm(file)) return null;
  const name = nameOf(file);
  const fault = faultOfName(name, type === 'folder' || name.endsWith('.mdx'));
  return fault && { rule: 'file-name-form', place: FILE_NAME, variant: fault.variant, values: { found: shown(name), nearest: fault.nearest } };
};

/** Names whose form the layout itself gives: versions, items and their translations, reviewers, locales. */
const OWN_FORMS: readonly RegExp[] = [
  /^standards\/[^/]+\/\d+\.\d+\.\d+(?:-[a-z0-9.]+)?$/,
  /^standards\/[^/]+\/[^/]+\/items\/[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?:\.(?:en|zh-hans|zh-hant|zh-Hans|zh-Hant))?\.mdx$/,
  /^communities\/[^/]+\/assessments\/[^/]+\/[a-z]+\.[\p{Script=Han}a-z0-9-]+\.mdx$/u,
  /^handbook\/(?:zh-Hans|zh-Hant|en)(?:\/.*)?$/,
];

const hasOwnForm = (file: string): boolean => OWN_FORMS.some((form) => form.test(file));

const misplacedFinding = (file: string): ReadingFinding | null => {
  if (file.startsWith('handbook/')) return null;
  const parts = file.split('/');
  if (parts.length === 1 && TOP_FOLDERS.includes(file)) return { rule: 'folder-expected', place: WHOLE_FILE, variant: 'folder' };
  if (parts[0] === 'communities') return misplacedInCommunity(file, parts);
  if (addressOf(file) || ATTACHMENTS.includes(splitName(file).extension)) return null;
  return { rule: 'file-in-place', place: WHOLE_FILE, variant: 'site', severity: OUTSIDE };
};

/** The owner of the site may keep notes beside the content; nothing of them is published. */
const OUTSIDE: Severity = 'warning';

const misplacedInCommunity = (file: string, parts: readonly string[]): ReadingFinding | null => {
  if (parts.length === 2) return { rule: 'folder-expected', place: WHOLE_FILE, variant: 'community', values: { id: splitName(parts[1] ?? '').stem } };
  if (parts.length === 3 && COMMUNITY_FOLDERS.includes(parts[2] ?? '')) return { rule: 'folder-expected', place: WHOLE_FILE, variant: 'folder' };
  const { extension } = splitName(nameOf(file));
  if (extension !== 'mdx') return ATTACHMENTS.includes(extension) ? null : { rule: 'file-kind-allowed', place: FILE_NAME, ...kindWords(file, extension) };
  const address = addressOf(file);
  if (!address) return { rule: 'file-in-place', place: WHOLE_FILE, variant: 'community' };
  return address.kind === 'assessment' && !ASSESSMENT.test(address.name) ? { rule: 'file-in-place', place: FILE_NAME, variant: 'assessment', values: { stages: STAGES.join('、') } } : null;
};

const ASSESSMENT = new RegExp(`^\\d{4}(?:-h[12]|-q[1-4])?/(?:${STAGES.join('|')})(?:\\.[^/.]+)?$`);

const KIND_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  markdown: ['md', 'markdown', 'txt'],
  heic: ['heic', 'heif'],
  office: ['doc', 'xls', 'ppt', 'pptx', 'wps', 'et', 'dps', 'rtf', 'odt', 'ods'],
  picture: ['svg', 'gif', 'bmp', 'tif', 'tiff', 'avif', 'ico', 'psd'],
  archive: ['zip', 'rar', '7z', 'gz', 'tar'],
  film: ['mp4', 'mov', 'avi', 'mp3', 'wav', 'm4a'],
};

const kindWords = (file: string, extension: string) => {
  const variant = Object.entries(KIND_VARIANTS).find(([, extensions]) => extensions.includes(extension.toLowerCase()))?.[0] ?? 'other';
  const { stem } = splitName(nameOf(file));
  return { variant: extension === '' ? 'none' : variant, values: { found: extension === '' ? shown(stem) : `.${extension}`, stem: shown(stem), allowed: ATTACHMENTS.join('、') } };
};

/** A name as a message may show it: what cannot be seen is written out. */
const shown = (name: string): string =>
  name.replaceAll(/[\p{Cc}\p{Cf}\u3164\uFFA0]/gu, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

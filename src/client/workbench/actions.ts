import { fillTemplate } from '../../domain/template.ts';
import { newDraft } from '../../workbench/draft.ts';
import { fileName } from '../../workbench/file-text.ts';
import type { Desk } from './desk.ts';
import { button, element } from './elements.ts';

const files = () => import('./files.ts');
const fileCopy = () => import('./file-copy.ts');

const CAN_KEEP_FILES = 'showSaveFilePicker' in globalThis;

/** The buttons at the end of the form. */
export const actionsOf = (desk: Desk, place: HTMLElement | null): void => {
  if (!place) return;
  const { words } = desk.bench;
  const chooser = element('input', { type: 'file', accept: '.mdx', hidden: '', 'aria-label': words['workbench.import'] });
  chooser.addEventListener('change', () => void takeIn(desk, chooser));
  place.append(
    button(words['workbench.export'], () => void exportNow(desk)),
    ...(CAN_KEEP_FILES ? [button(words['workbench.autoFile'], () => void keepFile(desk))] : []),
    button(words['workbench.import'], () => chooser.click()), chooser,
    button(words['workbench.undo'], () => undo(desk)),
    button(words['workbench.clear'], () => clearAll(desk)),
    forgetButton(desk),
    element('button', { type: 'button', 'data-print': '' }, words['workbench.printForm']),
  );
  place.querySelector('[data-print]')?.addEventListener('click', () => print());
  place.hidden = false;
  remind(desk);
};

const exportNow = async (desk: Desk): Promise<void> => {
  const { downloadFile } = await files();
  downloadFile(desk.draft, desk.bench);
  desk.session.markExported(Date.now());
  desk.bar.say(fillTemplate(desk.bench.words['workbench.exported'], { name: fileName(desk.draft) }));
};

const keepFile = async (desk: Desk): Promise<void> => {
  const { chooseFileCopy } = await fileCopy();
  await chooseFileCopy(desk);
};

/** Goes on writing the file that was chosen on an earlier visit. */
export const resumeFile = async (desk: Desk): Promise<void> => {
  if (!CAN_KEEP_FILES || desk.session.isReadOnly) return;
  const { resumeFileCopy } = await fileCopy();
  await resumeFileCopy(desk);
};

/** A file is taken in whole or not at all, and what stood there can be brought back. */
const takeIn = async (desk: Desk, chooser: HTMLInputElement): Promise<void> => {
  const [file] = chooser.files ?? [];
  chooser.value = '';
  if (!file) return;
  const { readReview } = await files();
  const read = await readReview(file, desk.bench);
  if ('problem' in read) return desk.bar.warn(read.problem);
  desk.session.replace(read.draft);
  desk.refresh();
  desk.bar.warn('');
  desk.bar.say([desk.bench.words['workbench.imported'], ...read.notes].join(' '));
};

const undo = (desk: Desk): void => {
  if (!desk.session.undo()) return;
  desk.refresh();
  desk.bar.say(desk.bench.words['workbench.undone']);
};

const clearAll = (desk: Desk): void => {
  desk.session.replace(newDraft(desk.bench, desk.draft.stage, desk.draft.reviewer));
  desk.refresh();
  desk.bar.say(desk.bench.words['workbench.cleared']);
};

/** Forgetting cannot be undone, so it is asked twice. */
const forgetButton = (desk: Desk): HTMLButtonElement => {
  const { words } = desk.bench;
  const steps = [words['workbench.forgetSure'], words['workbench.forgetLast']];
  let asked = 0;
  const made = button(words['workbench.forget'], () => {
    if (desk.session.isReadOnly) return;
    const question = steps[asked];
    asked = question === undefined ? 0 : asked + 1;
    if (question === undefined) void desk.forget();
    else desk.bar.say(question);
  });
  made.addEventListener('blur', () => (asked = 0));
  return made;
};

const REMIND_AFTER = 20 * 60_000;

/** Says after a while that a file should be exported: storage of a browser can be cleared by others. */
const remind = (desk: Desk): void => {
  const begun = Date.now();
  setInterval(() => {
    const last = Math.max(begun, desk.session.stored.exportedAt ?? 0);
    if (desk.session.stored.revision > 0 && Date.now() - last > REMIND_AFTER) desk.bar.say(desk.bench.words['workbench.remind']);
  }, 60_000);
};

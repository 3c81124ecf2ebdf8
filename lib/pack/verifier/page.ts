import { type VerifyReport, verifyPack } from '../verify-pack';
import { claimRows, signatureKey, signatureText } from './rows';
import { filled, type VerifierWords, verifierWords } from './words';

/** Script of `verify.html`: the only file of this folder that touches a document. Everything a pack says becomes a text node. */

let language: 'zh' | 'en' = 'zh';
const shown: { name: string; report: VerifyReport }[] = [];

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page lacks #${id}`);
  return found;
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function faultList(report: VerifyReport): HTMLElement {
  const list = document.createElement('ul');
  for (const fault of report.faults) {
    const item = element('li', language === 'en' ? fault.en : fault.zh);
    item.append(' ', element('code', fault.at ? `${fault.code} · ${fault.at}` : fault.code));
    list.append(item);
  }
  return list;
}

function claims(report: VerifyReport, words: VerifierWords): HTMLElement {
  const list = document.createElement('dl');
  for (const [label, value] of claimRows(report, words)) list.append(element('dt', label), element('dd', value));
  return list;
}

function article({ name, report }: { name: string; report: VerifyReport }, words: VerifierWords): HTMLElement {
  const made = document.createElement('article');
  const verdict = report.whole ? `✓ ${words.whole}` : `✗ ${filled(words.broken, { n: report.faults.length })}`;
  made.append(element('h2', name), element('p', verdict, `verdict ${report.whole ? 'good' : 'bad'}`));
  if (report.files > 0) made.append(element('p', filled(words.fileCount, { n: report.files, bytes: report.bytes }), 'soft'));
  if (report.faults.length > 0) made.append(element('h3', words.faults), faultList(report));
  const key = signatureKey(report);
  const tone = key === 'known-inspector' ? 'good' : key === 'invalid' || key === 'signed-broken' ? 'bad' : '';
  made.append(element('h3', words.signature), element('p', signatureText(report, words), tone));
  if (report.stamped) made.append(element('p', words.stamped));
  else if (report.signature.fingerprint) made.append(element('p', words.unstamped));
  if (report.cover) made.append(element('h3', words.claims), claims(report, words));
  return made;
}

function render(): void {
  const words = verifierWords[language];
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  document.title = words.title;
  for (const id of ['title', 'lead', 'warning', 'choose'] as const) place(id).textContent = words[id];
  place('language').textContent = words.other;
  place('reports').replaceChildren(...shown.map((each) => article(each, words)));
}

async function verifyFiles(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const status = place('status');
    const onFile = (done: number, of: number) => {
      status.textContent = filled(verifierWords[language].working, { name: file.name, done, of });
    };
    onFile(0, 0);
    shown.unshift({ name: file.name, report: await verifyPack(file, { onFile }) });
    status.textContent = '';
    render();
  }
}

function listen(): void {
  const drop = place('drop');
  const input = place('file') as HTMLInputElement;
  input.addEventListener('change', () => {
    void verifyFiles([...(input.files ?? [])]).then(() => {
      input.value = '';
    });
  });
  const over = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    drop.classList.toggle('over', on);
  };
  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, false));
  document.addEventListener('drop', (event) => {
    over(event, false);
    void verifyFiles([...(event.dataTransfer?.files ?? [])]);
  });
  place('language').addEventListener('click', () => {
    language = language === 'en' ? 'zh' : 'en';
    render();
  });
}

render();
listen();

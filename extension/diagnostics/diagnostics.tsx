/** Diagnostics: how Python started here, step by step, and a copy to paste into a report; nothing personal in it. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askReport } from '../bridge/client';
import { attempt, useRead } from '../dashboard/attempt';
import type { BootReport } from '../engine/boot';
import type { Answers, HostReport } from '../engine/host';
import { quietSurfaces } from '../page/surfaces/missing_parts';
import type { SelfTest } from '../page/surfaces/self_test';
import { SelectorsTable } from './selectors_table';
import { messageOf } from '../message_of';

const EVERY = 1000; // ms between looks while the page is open

function Diagnostics() {
  const [report, setReport] = useState<HostReport | null>(null);
  const [trouble, setTrouble] = useState('');
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<SelfTest | null>(null);
  const quiet = useRead('Which surfaces are quiet could not be read', quietSurfaces, []);
  useEffect(() => {
    const look = (): void => void askReport().then(setReport, (error: unknown) => setTrouble(messageOf(error)));
    look();
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, []);
  if (!report) return <p role="status">{trouble || 'Asking the engine…'}</p>;
  const text = JSON.stringify({ version: chrome.runtime.getManifest().version, browser: navigator.userAgent, ...report, quiet: quiet.found ?? quiet.problem, onX: found }, null, 2);
  const copy = (): void => attempt('Nothing was copied', navigator.clipboard.writeText(text).then(() => (setCopied(true), setProblem(''))), setProblem);
  return (
    <>
      <h1>Diagnostics</h1>
      <p data-state={report.state}>{sentence(report)}</p>
      {report.answers.count > 0 && <p class="muted">{answered(report.answers)}</p>}
      {report.lastFailure && <p class="muted">Last failure: {report.lastFailure}</p>}
      {report.boot && <Steps boot={report.boot} />}
      <SelectorsTable found={found} onFound={setFound} />
      <nav>
        <button type="button" onClick={copy}>
          {copied ? 'Copied' : 'Copy diagnostics'}
        </button>
      </nav>
      {problem && <p role="alert">{problem}</p>}
      <p class="muted">The copy holds version, browser, and the times and counts above: no text, no names, no addresses.</p>
    </>
  );
}

function Steps({ boot }: { boot: BootReport }) {
  const longest = Math.max(...boot.steps.map(step => step.ms), 1);
  return (
    <section>
      <h2>
        {boot.mode === 'restored' ? 'Restored from its snapshot' : 'Started plainly'} in {Math.round(boot.ms)} ms, {boot.heapMb} MB
      </h2>
      {boot.fallback && <p class="muted">No snapshot used: {boot.fallback}</p>}
      {boot.stored && <p class="muted">New snapshot: {boot.stored}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">ms</th>
            <td style={{ width: '50%' }} />
          </tr>
        </thead>
        <tbody>
          {boot.steps.map(step => (
            <tr key={step.name}>
              <td>{step.name}</td>
              <td class="number">{Math.round(step.ms)}</td>
              <td aria-hidden="true">
                <span class="bar" style={{ width: `${(100 * step.ms) / longest}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sentence(report: HostReport): string {
  const starts = report.starts === 1 ? 'once' : `${report.starts} times`;
  return { asleep: 'Python is asleep.', starting: 'Python is starting.', ready: `Python is ready; it was started ${starts}.`, failed: 'Python could not start.' }[report.state];
}

function answered({ count, last, slowest }: Answers): string {
  const times = count === 1 ? 'one question' : `${count} questions`;
  return `It answered ${times}; the last took ${last.toFixed(1)} ms, the slowest ${slowest.toFixed(1)} ms.`;
}

const app = document.getElementById('app');
if (app) render(<Diagnostics />, app);

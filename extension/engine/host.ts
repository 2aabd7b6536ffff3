/** Owns the worker: boots it, queues requests, and starts it afresh when it breaks. */
import type { BootReport } from './boot';
import { answerLimit, BOOT_LIMIT } from './limits';
import type { FromWorker, ToWorker } from './messages';

export type Answer = { body: string } | { failure: string };

interface Job {
  body: string;
  /** Lost with a worker once already: the next time it fails, for it may be what breaks them. */
  again: boolean;
  done(answer: Answer): void;
}

/** How many questions Python answered since this page opened, and how long it took over them (ms). */
export interface Answers {
  count: number;
  last: number;
  slowest: number;
}

export interface HostReport {
  state: 'asleep' | 'starting' | 'ready' | 'failed';
  boot: BootReport | null;
  /** Times the worker was started since this page opened. */
  starts: number;
  answers: Answers;
  lastFailure: string | null;
}

export class EngineHost {
  private worker: Worker | null = null;
  private ready = false;
  private current: Job | null = null;
  private waiting: Job[] = [];
  private limit: ReturnType<typeof setTimeout> | undefined;
  private nextId = 1;
  private plainBecause: string | null = null;
  readonly report: HostReport = { state: 'asleep', boot: null, starts: 0, answers: { count: 0, last: 0, slowest: 0 }, lastFailure: null };

  constructor(private readonly createWorker: () => Worker) {}

  /** Starts Python if it is not running. */
  wake(): void {
    if (!this.worker) this.start();
  }

  /** Queues one request; `done` is called exactly once unless the returned cancel is called first. */
  ask(body: string, done: (answer: Answer) => void): () => void {
    const job: Job = { body, again: false, done };
    this.waiting.push(job);
    this.wake();
    this.next();
    return () => {
      this.waiting = this.waiting.filter(other => other !== job);
      if (this.current === job) job.done = () => undefined;
    };
  }

  private start(): void {
    const worker = this.createWorker();
    this.worker = worker;
    this.report.state = 'starting';
    this.report.starts++;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.worker) this.hear(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      if (worker === this.worker) this.broke(`the worker stopped: ${event.message || 'unknown reason'}`);
    };
    this.watch(BOOT_LIMIT, 'Python did not start in time');
    const message: ToWorker = { kind: 'boot', plainBecause: this.plainBecause };
    worker.postMessage(message);
  }

  private hear(message: FromWorker): void {
    switch (message.kind) {
      case 'booted':
        clearTimeout(this.limit);
        this.ready = true;
        this.plainBecause = null;
        this.report.state = 'ready';
        this.report.boot = message.report;
        this.next();
        break;
      case 'report':
        this.report.boot = message.report;
        break;
      case 'boot_failed':
        this.bootFailed(`${message.step}: ${message.message}`);
        break;
      case 'reply':
        this.count(message.ms);
        this.settle({ body: message.body });
        this.next();
        break;
      case 'broken':
        this.broke(message.message);
        break;
    }
  }

  private next(): void {
    const job = this.ready && !this.current ? this.waiting.shift() : undefined;
    if (!job || !this.worker) return;
    this.current = job;
    this.watch(answerLimit(job.body.length), 'an answer took too long');
    const message: ToWorker = { kind: 'handle', id: this.nextId++, body: job.body };
    this.worker.postMessage(message);
  }

  private count(ms: number): void {
    const { answers } = this.report;
    answers.count++;
    answers.last = ms;
    answers.slowest = Math.max(answers.slowest, ms);
  }

  private settle(answer: Answer): void {
    clearTimeout(this.limit);
    const job = this.current;
    this.current = null;
    job?.done(answer);
  }

  private watch(ms: number, reason: string): void {
    clearTimeout(this.limit);
    this.limit = setTimeout(() => this.broke(reason), ms);
  }

  /** The running worker is lost: its one request gets a second chance, the waiting ones go to a fresh worker. */
  private broke(reason: string): void {
    if (!this.ready) return this.bootFailed(reason);
    const job = this.current;
    if (job && !job.again) {
      job.again = true;
      this.current = null;
      this.waiting.unshift(job);
    }
    this.stop(reason);
    if (this.waiting.length > 0) this.start();
  }

  /** A restore that failed, hung or took its worker down is tried again as a plain boot; a plain boot that failed is the end until asked anew. */
  private bootFailed(reason: string): void {
    const wasPlain = this.plainBecause !== null;
    this.stop(reason);
    if (wasPlain) return this.giveUp(reason);
    this.plainBecause = reason;
    this.start();
  }

  private giveUp(reason: string): void {
    this.report.state = 'failed';
    this.plainBecause = null;
    for (const job of this.waiting.splice(0)) job.done({ failure: reason });
  }

  private stop(reason: string): void {
    this.report.lastFailure = reason;
    this.report.state = 'asleep';
    this.worker?.terminate();
    this.worker = null;
    this.ready = false;
    this.settle({ failure: reason });
  }
}

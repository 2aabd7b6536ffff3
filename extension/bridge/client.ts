/** `ask(request)`: one question to the Python core from a tab or an extension page, one answer or a clear failure. */
import type { HostReport } from '../engine/host';
import { answerLimit, BOOT_LIMIT } from '../engine/limits';
import type {
  DraftReply, DraftRequest, Failure, NicheReply, NicheRequest, PostReply, PostRequest,
  ProfileReply, ProfileRequest, RelationshipReply, RelationshipRequest,
} from '../generated/messages';
import type { LedgerAnswer, LedgerAsk } from '../ledger/service';
import { MAX_BODY, PORT, type FromHost, type ToHost, type Wake } from './messages';

export type AnyRequest = ProfileRequest | DraftRequest | PostRequest | RelationshipRequest | NicheRequest;
type ReplyOf<R> = R extends ProfileRequest ? ProfileReply
  : R extends DraftRequest ? DraftReply
  : R extends PostRequest ? PostReply
  : R extends RelationshipRequest ? RelationshipReply
  : R extends NicheRequest ? NicheReply : never;

export interface AskOptions {
  signal?: AbortSignal;
}
export type Ask = <R extends AnyRequest>(request: R, options?: AskOptions) => Promise<ReplyOf<R>>;

/** A question to the host itself (ms): it waits for no Python, but may have to be opened first. */
const TIMEOUT = 30_000;

/** Why there is no answer; `message` is written for the person reading it. */
export class EngineError extends Error {
  constructor(
    readonly code: 'failed' | 'timeout' | 'gone' | Failure['code'],
    message: string,
  ) {
    super(message);
  }
}

interface Waiting {
  message: ToHost;
  retried: boolean;
  settle(answer: FromHost | EngineError): void;
}

/** When this script started and had its first answer (ms); in our own world only, read by `build.py bench`. */
const times: { start: number; firstAnswer?: number } = { start: performance.now() };
Object.assign(globalThis, { acquaintTimes: times });

let port: chrome.runtime.Port | null = null;
let connecting: Promise<void> | null = null;
let nextId = 1;
const waiting = new Map<number, Waiting>();

/** Asks the core; aborting `signal` drops the question there too and rejects with an AbortError. */
export const ask: Ask = async (request, options = {}) => {
  const answer = await exchange(id => ({ id, body: JSON.stringify({ ...request, id }) }), options);
  if (!('body' in answer)) throw new EngineError('failed', 'Acquaint could not answer. Reload the page to try again.');
  const reply = JSON.parse(answer.body) as ReplyOf<typeof request> | Failure;
  times.firstAnswer ??= performance.now();
  if (reply.kind === 'failure') throw new EngineError(reply.code, reply.message);
  return reply;
};

/** How the engine is doing: boot steps, times, failures. */
export async function askReport(): Promise<HostReport> {
  const answer = await exchange(id => ({ id, report: true }), {});
  if (!('report' in answer)) throw new EngineError('failed', 'The engine gave no report. Reload the page to try again.');
  return answer.report;
}

/** Writes to the ledger or asks it; whatever is written is there once the promise resolves. */
export async function askLedger(asked: LedgerAsk): Promise<LedgerAnswer> {
  const answer = await exchange(id => ({ id, ledger: asked }), {});
  if (!('ledger' in answer)) throw new EngineError('failed', 'The ledger gave no answer. Reload the page to try again.');
  return answer.ledger;
}

/** Starts the engine before the first question needs it. */
export function wakeEngine(): void {
  void connect().catch(() => undefined); // The first real question says what is wrong.
}

function exchange(build: (id: number) => ToHost, { signal }: AskOptions): Promise<FromHost> {
  const id = nextId++;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError());
    const message = build(id);
    if ('body' in message && message.body.length > MAX_BODY) return reject(new EngineError('too_large', 'This is more than Acquaint can read at once. Try again with less of it.'));
    const timer = setTimeout(() => {
      send({ id, cancel: true });
      finish(new EngineError('timeout', 'Acquaint took too long to answer. Reload the page to try again.'));
    }, limitOf(message));
    const onAbort = (): void => {
      send({ id, cancel: true });
      finish(abortError());
    };
    const finish = (result: FromHost | Error): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      waiting.delete(id);
      if (result instanceof Error) reject(result);
      else if ('failure' in result) reject(new EngineError('failed', `Acquaint could not answer (${result.failure}). Reload the page to try again.`));
      else resolve(result);
    };
    signal?.addEventListener('abort', onAbort);
    waiting.set(id, { message, retried: false, settle: finish });
    if (port) send(message);
    else connect().then(() => waiting.has(id) && send(message), (error: unknown) => finish(asEngineError(error)));
  });
}

/** How long to wait: as long as the host may work on it, so that its own word on what failed comes first. */
function limitOf(message: ToHost): number {
  return 'body' in message ? BOOT_LIMIT + answerLimit(message.body.length) : TIMEOUT;
}

function send(message: ToHost): void {
  const used = port;
  try {
    used?.postMessage(message);
  } catch {
    used?.disconnect(); // It closed in between, and we were not told yet; whoever waits is asked again or told.
    lost(used);
  }
}

function connect(): Promise<void> {
  connecting ??= open().finally(() => {
    connecting = null;
  });
  return connecting;
}

async function open(): Promise<void> {
  if (port) return;
  const wake: Wake = { acquaint: 'wake' };
  const error: unknown = await chrome.runtime.sendMessage(wake);
  if (typeof error === 'string') throw new EngineError('failed', error);
  const opened = chrome.runtime.connect({ name: PORT });
  opened.onMessage.addListener((message: FromHost) => waiting.get(message.id)?.settle(message));
  opened.onDisconnect.addListener(() => {
    void chrome.runtime.lastError; // Read, or Chrome logs it as unchecked.
    lost(opened);
  });
  port = opened;
}

/** The host went away (closed, crashed, updated): ask each open question once more of a fresh one, then give up. */
function lost(which: chrome.runtime.Port | null): void {
  if (which !== port) return; // Another took its place already.
  port = null;
  for (const entry of [...waiting.values()]) {
    if (entry.retried) {
      entry.settle(new EngineError('gone', 'Acquaint stopped while answering. Reload the page to try again.'));
    } else {
      entry.retried = true;
      connect().then(() => waiting.has(entry.message.id) && send(entry.message), (error: unknown) => entry.settle(asEngineError(error)));
    }
  }
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  return new EngineError('gone', 'Acquaint was updated or turned off. Reload the page to use it again.');
}

function abortError(): DOMException {
  return new DOMException('no longer needed', 'AbortError');
}

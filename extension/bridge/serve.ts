/** Serves ports: one reply per request, cancellation, and silence towards a port that has gone. */
import type { EngineHost } from '../engine/host';
import { answerLedger } from '../ledger/service';
import type { Fold } from '../ledger/people';
import type { Failure, RelationshipReply } from '../generated/messages';
import { MAX_BODY, PORT, type FromHost, type ToHost } from './messages';
import { messageOf } from '../message_of';

/** Answers every port named for us until it closes; `onIdle` is told when the last one went. */
export function serve(host: EngineHost, onBusy: () => void, onIdle: () => void): void {
  const open = new Set<chrome.runtime.Port>();
  chrome.runtime.onConnect.addListener(port => {
    if (port.name !== PORT || port.sender?.id !== chrome.runtime.id) return;
    open.add(port);
    onBusy();
    host.wake();
    const cancels = new Map<number, () => void>();
    const send = (message: FromHost): void => {
      if (open.has(port)) port.postMessage(message);
    };
    port.onMessage.addListener((message: ToHost) => {
      if ('cancel' in message) {
        cancels.get(message.id)?.();
        cancels.delete(message.id);
      } else if ('report' in message) {
        send({ id: message.id, report: host.report });
      } else if ('ledger' in message) {
        const { id } = message;
        answerLedger(message.ledger, port.sender?.tab?.incognito !== true, foldWith(host)).then(
          ledger => send({ id, ledger }),
          (error: unknown) => send({ id, failure: messageOf(error) }),
        );
      } else if (typeof message.body !== 'string' || message.body.length > MAX_BODY) {
        send({ id: message.id, failure: 'the request was too large' });
      } else {
        const cancel = host.ask(message.body, answer => {
          cancels.delete(message.id);
          send({ id: message.id, ...answer });
        });
        cancels.set(message.id, cancel);
      }
    });
    port.onDisconnect.addListener(() => {
      open.delete(port);
      for (const cancel of cancels.values()) cancel();
      if (open.size === 0) onIdle();
    });
  });
}

/** The core's fold, asked of the engine directly. */
function foldWith(host: EngineHost): Fold {
  return request =>
    new Promise((resolve, reject) => {
      host.ask(JSON.stringify(request), answer => {
        const reply = 'body' in answer ? (JSON.parse(answer.body) as RelationshipReply | Failure) : null;
        if (reply?.kind === 'relationship') resolve(reply);
        else reject(new Error(reply ? reply.message : 'the relationship could not be read'));
      });
    });
}

/** @jsxImportSource react */
/** X Chat: a second React root inside an open shadow root; the root is attached late, which no mutation tells of. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Editor, EditorState } from 'draft-js';
import { createRoot } from 'react-dom/client';
import { t } from './look.js';
import { MESSAGES, PEOPLE } from './people.js';

const CSS = `.row{display:flex;padding:4px 12px}.mine{justify-content:flex-end}.theirs{justify-content:flex-start}
form{display:flex;gap:8px;padding:12px}textarea{flex:1;font:inherit;background:transparent;color:inherit}.panel{display:flex;flex-direction:column;height:70vh}.list{flex:1;overflow:auto}`;

export function Chat({ conversation }) {
  const host = useRef(null);
  useLayoutEffect(() => {
    const shadow = host.current.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = CSS;
    const inner = document.createElement('div');
    shadow.append(style, inner);
    const root = createRoot(inner);
    root.render(<Panel key={conversation} person={Object.values(PEOPLE).find(person => conversation?.endsWith(person.id))} />);
    return () => queueMicrotask(() => root.unmount());
  }, [conversation]);
  return <div key={conversation} ref={host} data-testid="xchatEmbedRoute" style={{ width: 600, maxWidth: '100%' }} />;
}

function Panel({ person }) {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState(() => MESSAGES[person?.handle] ?? []);
  const box = useRef(null);
  useEffect(() => box.current?.focus(), []);
  if (!person) return <div data-testid="dm-empty-conversation-state" />;
  const send = event => {
    event.preventDefault();
    window.standin.sent.push({ box: 'dm', to: person.handle, text });
    setMessages([...messages, { id: crypto.randomUUID(), mine: true, text }]);
    setText('');
  };
  return (
    <div data-testid="dm-container"><div data-testid="dm-conversation-panel" className="panel">
      <div data-testid="dm-conversation-header"><a href={`https://x.com/${person.handle}`}><span data-testid="dm-conversation-username">{person.name}</span></a></div>
      <div data-testid="dm-message-list" className="list">
        {messages.map((message, n) => (
          <div key={message.id} data-index={n}><div data-dm-item-key={message.id}><div data-dm-message-row={message.id} data-testid={`message-${message.id}`} className={`row ${message.mine ? 'mine' : 'theirs'}`}>
            <div data-testid={`message-text-${message.id}`}><span dir="auto">{message.text}</span></div></div></div></div>
        ))}
      </div>
      <div data-testid="dm-composer-container"><form data-testid="dm-composer-form" onSubmit={send}><div data-testid="dm-composer-input-container" style={{ flex: 1, display: 'flex' }}>
        <textarea ref={box} data-testid="dm-composer-textarea" aria-label={t('write')} placeholder={t('write')} rows={3} value={text} onChange={event => setText(event.target.value)} /></div>
        {text.trim() && <button data-testid="dm-composer-send-button">{t('post')}</button>}
      </form></div>
    </div></div>
  );
}

/** The messages of before 2025-11: in the page itself, typed in Draft.js. */
export function OldChat({ conversation }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText();
  const send = () => { window.standin.sent.push({ box: 'old-dm', to: conversation, text }); setState(EditorState.createEmpty()); };
  return (
    <div data-testid="DmActivityViewport" style={{ width: 600, maxWidth: '100%' }}>
      <div key={conversation} data-testid="DmScrollerContainer" style={{ height: 200 }} />
      <div style={{ display: 'flex', gap: 8, padding: 12 }}>
        <div style={{ flexGrow: 1 }}><Editor editorState={state} onChange={setState} placeholder={t('write')} ariaLabel={t('write')} webDriverTestID="dmComposerTextInput" /></div>
        <button data-testid="dmComposerSendButton" disabled={!text.trim()} onClick={send}>{t('post')}</button>
      </div>
    </div>
  );
}

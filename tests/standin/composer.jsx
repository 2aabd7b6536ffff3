/** @jsxImportSource react */
/** X's composer: Draft.js, with the test ids, attributes and wrappers of the saved page of 2026-02. */
import { Editor, EditorState, ContentState } from 'draft-js';
import { useState } from 'react';
import { publish } from './social.jsx';

export function Composer({ index = 0, placeholder, button, label, parent = null }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText();
  const id = `tweetTextarea_${index}`;
  const send = () => {
    window.standin.sent.push({ box: id, text });
    publish(text, parent);
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));
  };
  return (
    <div>
      <div data-testid={`${id}_label`}>
        <div data-testid={`${id}RichTextInputContainer`} style={{ minHeight: 48, fontSize: 18 }}>
          <Editor editorState={state} onChange={setState} placeholder={placeholder} ariaLabel={placeholder} ariaMultiline webDriverTestID={id} spellCheck />
        </div>
      </div>
      {button && (
        <div data-testid="toolBar" style={{ display: 'flex', justifyContent: 'flex-end', paddingTop: 8 }}>
          <button data-testid={button} disabled={!text.trim()} aria-disabled={!text.trim()} onClick={send}>{label}</button>
        </div>
      )}
    </div>
  );
}

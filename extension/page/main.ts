import { ask, askReport } from '../bridge/client';
const T = performance.now();
void ask({ kind: 'draft', surface: 'dm', text: 'Hi' }).then(async r => {
  const t1 = performance.now() - T;
  const rep = await askReport();
  document.documentElement.dataset['out'] = JSON.stringify({ t1, r, rep });
}, e => { document.documentElement.dataset['out'] = 'ERR ' + String(e); });

/** Bios of people met in a tab: bounded, and the newest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeenProfiles } from '../../extension/page/seen_profiles';

test('the bio that was seen last is known, whatever case the handle is in, and one not shown changes nothing', () => {
  const seen = new SeenProfiles();
  seen.note({ handle: 'Ana_Dev', bio: 'Climber' });
  seen.note({ handle: 'ana_dev', bio: 'Climber, engineer' });
  seen.note({ handle: 'ana_dev', bio: null });
  assert.equal(seen.bioOf('ANA_DEV'), 'Climber, engineer');
  assert.equal(seen.bioOf('sam'), null);
  assert.equal(seen.bioOf(null), null);
});

test('of many people those met last are remembered', () => {
  const seen = new SeenProfiles();
  seen.note({ handle: 'first', bio: 'Painter' });
  for (let n = 0; n < 199; n++) seen.note({ handle: `p${n}`, bio: 'x' });
  seen.note({ handle: 'first', bio: 'Painter' });
  seen.note({ handle: 'last', bio: 'y' });
  assert.equal(seen.bioOf('p0'), null);
  assert.equal(seen.bioOf('first'), 'Painter');
});

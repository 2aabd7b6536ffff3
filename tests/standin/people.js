/** Invented people and posts; any likeness is chance. */
export let ME = { handle: 'sam_builds', id: '1001', name: 'Sam Ortega', bio: 'Front-end developer at @acme_tools. TypeScript, CSS. Learning Rust. Weekend baker 🍞', location: 'Lisbon', url: 'samortega.example', joined: '2016-05', followers: 812, following: 640, posts: 5120 };

export const PEOPLE = {
  sam_builds: ME,
  ana_dev: { handle: 'ana_dev', id: '1002', name: 'Ana Souza 🚀', bio: 'Staff engineer at Northwind. I write about build tools and headless CMS. Climber, mum of two.', location: 'Porto', url: 'anasouza.example', joined: '2014-03', followers: 12400, following: 811, posts: 9120, verified: true },
  void_walker: { handle: 'void_walker', id: '1003', name: 'xx_nightlurker_xx ☠', bio: 'trust no one. chaos only.', location: '', url: '', joined: '2023-09', followers: 12, following: 2011, posts: 88, defaultAvatar: true },
  pixelape: { handle: 'pixelape', id: '1004', name: 'gm.eth | pixel ape', bio: 'NFT collector. Web3 builder. BAYC. $ETH', location: 'metaverse', url: '', joined: '2021-11', followers: 3120, following: 400, posts: 7001 },
};

/** Another account is logged in from now on. */
export const become = handle => { ME = PEOPLE[handle]; };

export const POSTS = [
  { id: '9001', author: 'ana_dev', text: 'After two years of evenings I shipped it: our headless CMS adapter is live! 🎉', lang: 'en', at: '2026-11-23T08:00:00.000Z' },
  { id: '9002', author: 'ana_dev', text: 'Does anybody know why CSS container queries ignore my zoom level? Stuck since this morning.', lang: 'en', at: '2026-11-23T07:00:00.000Z' },
  { id: '9003', author: 'void_walker', text: 'coffee', lang: 'en', at: '2026-11-22T20:00:00.000Z' },
  { id: '9010', author: 'sam_builds', text: 'Wrote down what I learned about source maps this week.', lang: 'en', at: '2026-11-21T08:00:00.000Z' },
  ...Array.from({ length: 1000 }, (_, n) => ({ id: String(10000 + n), author: n % 2 ? 'ana_dev' : 'pixelape', text: `Note ${n}: the weather was fine and the train was late.`, lang: 'en', at: '2026-11-20T10:00:00.000Z' })),
];

export const MESSAGES = { ana_dev: [], void_walker: [], pixelape: [{ id: 'aaaaaaaa-0000-4000-8000-000000000001', mine: false, text: 'gm, saw your thread' }] };

/** What others wrote under posts; `parent` is the post it stands under. */
export const REPLIES = [
  { id: '2047000000000000001', author: 'ana_dev', text: 'This saved my evening, thank you!', parent: '9010', lang: 'en', at: '2026-11-21T09:00:00.000Z' },
  { id: '2047000000000000002', author: 'pixelape', text: 'gm', parent: '9010', lang: 'en', at: '2026-11-21T09:30:00.000Z', quotes: { author: 'void_walker', text: 'chaos' } },
];

/** A thousand posts of which every fifth is worth a mark, for measuring (?lively). */
export const LIVELY = Array.from({ length: 1000 }, (_, n) => n % 5 ? POSTS[3 + n] : { ...POSTS[0], id: String(20000 + n), text: `${POSTS[0].text} Part ${n}.` });

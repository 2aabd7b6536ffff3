/**
 * The one place that names x.com's page: its parts, its addresses, and what its test ids hold. Each part says what it is;
 * the diagnostics page counts them all on a tab of X, tests/extension/test_selectors.py those that saved real pages have.
 * Test ids and structure only: words and classes change with language and build.
 */
const AVATAR = 'UserAvatar-Container-'; // and the handle

export const SELECTORS = {
  primaryColumn: { css: '[data-testid="primaryColumn"]', is: 'the middle column' },
  ownProfileLink: { css: 'a[data-testid="AppTabBar_Profile_Link"]', is: 'the link to one’s own profile' },
  ownAvatar: {
    css: `[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="${AVATAR}"], [data-testid="DashButton_ProfileIcon_Link"] [data-testid^="${AVATAR}"]`,
    is: 'one’s own picture in the navigation',
  },
  userName: { css: '[data-testid="UserName"]', is: 'name and handle in a profile’s header' },
  bio: { css: '[data-testid="UserDescription"]', is: 'the bio in a profile’s header' },
  headerItems: { css: '[data-testid="UserProfileHeader_Items"]', is: 'place, link and join date in a profile’s header' },
  location: { css: '[data-testid="UserLocation"]', is: 'the place in a profile’s header' },
  link: { css: 'a[data-testid="UserUrl"]', is: 'the link in a profile’s header' },
  joinDate: { css: '[data-testid="UserJoinDate"]', is: 'the join date in a profile’s header' },
  category: { css: '[data-testid="UserProfessionalCategory"]', is: 'the professional category in a profile’s header' },
  banner: { css: 'a[href$="/header_photo"] img', is: 'the wide picture above a profile' },
  followingLink: { css: 'a[href$="/following"]', is: 'the count of those followed, in a profile’s header or the card over a name' },
  followersLink: { css: 'a[href$="/verified_followers"], a[href$="/followers"]', is: 'the count of followers in a profile’s header' },
  editProfile: { css: '[data-testid="editProfileButton"]', is: 'the button that only one’s own profile has' },
  sendDm: { css: '[data-testid="sendDMFromProfile"]', is: 'the message button of a profile' },
  followsYou: { css: '[data-testid="userFollowIndicator"]', is: 'the sign that they follow you' },
  unfollow: { css: 'button[data-testid$="-unfollow"]', is: 'the follow button of somebody you follow' },
  follow: { css: 'button[data-testid$="-follow"]', is: 'the follow button of somebody you do not follow' },
  lock: { css: 'svg[data-testid="icon-lock"]', is: 'the lock of a protected account' },
  verified: { css: 'svg[data-testid="icon-verified"]', is: 'the check beside a name' },
  businessCheck: { css: 'svg[data-testid="icon-verified"] linearGradient', is: 'the colours of a business’s check' },
  governmentCheck: { css: 'svg[data-testid="icon-verified"] [fill="#829aab" i]', is: 'the grey of a government’s check' },
  avatar: { css: `[data-testid^="${AVATAR}"]`, is: 'a picture of a person' },
  avatarShape: { css: `[data-testid^="${AVATAR}"] [style*="clip-path"]`, is: 'what gives a picture its shape' },
  schema: { css: 'script[type="application/ld+json"][data-testid="UserProfileSchema-test"]', is: 'X’s own description of the profile' },
  composer: { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', is: 'the box a post or reply is typed in' },
  editorLine: { css: '[data-block="true"]', is: 'a line of a composer' },
  editorText: { css: '[data-text="true"]', is: 'the words of such a line' },
  composerFrame: { css: '[data-testid^="tweetTextarea_"][data-testid$="RichTextInputContainer"]', is: 'what holds a composer' },
  dialog: { css: '[role="dialog"]', is: 'a modal' },
  postButton: { css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', is: 'the button that posts' },
  post: { css: 'article[data-testid="tweet"]', is: 'a post' },
  focusedPost: { css: 'article[data-testid="tweet"][tabindex="-1"]', is: 'the post a status page is about' },
  postText: { css: '[data-testid="tweetText"]', is: 'the text of a post' },
  postAuthor: { css: '[data-testid="User-Name"] a[href]', is: 'links to a post’s author' },
  postLink: { css: 'a[href*="/status/"]', is: 'a link to a post' },
  postTime: { css: 'a[href*="/status/"]:has(> time)', is: 'the time of a post, and the link to it' },
  promotion: { css: '[data-testid="placementTracking"]', is: 'what X measures, adverts among it' },
  postHeader: { css: '[data-testid="User-Name"]', is: 'name, handle and time at the head of a post' },
  quotedPost: { css: '[role="link"]:not(a)', is: 'a post quoted in another; real links of X have that role, too' },
  like: { css: '[data-testid="like"]', is: 'the like button of a post not liked' },
  unlike: { css: '[data-testid="unlike"]', is: 'the like button of a post that was liked' },
  retweet: { css: '[data-testid="retweet"]', is: 'the repost button of a post not reposted' },
  unretweet: { css: '[data-testid="unretweet"]', is: 'the repost button of a post that was reposted' },
  cell: { css: '[data-testid="cellInnerDiv"]', is: 'a cell of a timeline' },
  notification: { css: 'article[data-testid="notification"]', is: 'a notification that is no post' },
  likedSign: { css: 'path[d^="M20.884 13.19"]', is: 'the filled heart of a notification of likes' },
  repostedSign: { css: 'path[d^="M4.75 3.79l4.603"]', is: 'the arrows of a notification of reposts' },
  toast: { css: '[data-testid="toast"]', is: 'X’s short message at the foot of the page' },
  postActions: { css: '[role="group"]', is: 'the row of buttons under a post' },
  chatRoute: { css: '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedDrawer"]', is: 'the element whose shadow root holds the chat' },
  chatComposer: { css: 'textarea[data-testid="dm-composer-textarea"]', is: 'the box a message is typed in' },
  chatComposerOld: { css: '[data-testid="dmComposerTextInput"][contenteditable="true"]', is: 'the message box before X Chat' },
  chatHeader: { css: '[data-testid="dm-conversation-header"]', is: 'the header of a conversation' },
  chatName: { css: '[data-testid="dm-conversation-username"]', is: 'the other person’s name in that header' },
  chatMessage: { css: '[data-dm-message-row], [data-testid="messageEntry"]', is: 'a message of a conversation' },
  chatPanel: { css: '[data-testid="dm-conversation-panel"], [data-testid="DmActivityViewport"], [data-testid="DMDrawer"]', is: 'an open conversation' },
  chatSend: { css: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]', is: 'the button that sends a message' },
  hoverBio: { css: 'div[dir="auto"]:not([data-testid])', is: 'the bio in the card that opens over a name' },
  hoverCardParent: { css: '[data-testid="hoverCardParent"]', is: 'the box around that card' },
  hoverCard: { css: '[data-testid="HoverCard"]', is: 'the card that opens over a name' },
} as const satisfies Record<string, { css: string; is: string }>;

export type SelectorName = keyof typeof SELECTORS;

/** First match below `root`. */
export function one(root: ParentNode, name: SelectorName): HTMLElement | null {
  return root.querySelector<HTMLElement>(SELECTORS[name].css);
}

/** Every match below `root`. */
export function all(root: ParentNode, name: SelectorName): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[name].css)];
}

/** The nearest ancestor, or the element itself. */
export function closest(element: Element, name: SelectorName): HTMLElement | null {
  return element.closest<HTMLElement>(SELECTORS[name].css);
}

/** First path segments that are pages of X, not people. */
const RESERVED = new Set([
  'home', 'explore', 'notifications', 'messages', 'i', 'settings', 'search', 'compose', 'jobs', 'tos', 'privacy', 'login',
  'logout', 'signup', 'hashtag', 'intent', 'share', 'account', 'about', 'download', 'who_to_follow', 'oauth', 'lists',
]);
const PROFILE_TABS = new Set([
  'affiliates', 'with_replies', 'superfollows', 'highlights', 'articles', 'media', 'likes', 'reposts', 'subs', 'about', 'photo', 'header_photo',
]);
const TYPED_ADDRESS = /^(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/@?([^/?#]*)/i;
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;

/** The handle in a link to a profile (`/ana`, `https://x.com/ana`), or null. */
export function handleOf(href: string): string | null {
  if (!URL.canParse(href, 'https://x.com')) return null;
  const url = new URL(href, 'https://x.com');
  const [, handle = '', rest] = url.pathname.split('/');
  const ours = url.hostname === 'x.com' || url.hostname === 'twitter.com';
  return ours && !rest && HANDLE.test(handle) && !RESERVED.has(handle.toLowerCase()) ? handle : null;
}

/** Where a profile is on X. */
export const profileAddress = (handle: string): string => `https://x.com/${handle}`;

/** Where a post is on X; its author need not be known. */
export const postAddress = (id: string, author = 'i'): string => `${profileAddress(author)}/status/${id}`;

/** The handle, in lower case, of what a person types or pastes: `ana_dev`, `@Ana_Dev`, the address of a profile or post; or null. */
export function handleIn(typed: string): string | null {
  const text = typed.trim();
  const handle = TYPED_ADDRESS.exec(text)?.[1] ?? text.replace(/^@/, '');
  return /^\w+$/.test(handle) ? (handleOf(`/${handle}`)?.toLowerCase() ?? null) : null;
}

/** The handle of the profile page at `pathname`, whichever tab of it is open, or null elsewhere. */
export function profileAt(pathname: string): string | null {
  const [, handle = '', tab, ...more] = pathname.split('/');
  if (more.some(Boolean) || (tab && !PROFILE_TABS.has(tab))) return null;
  return handleOf(`/${handle}`);
}

/** The kinds of pages that are told apart. */
export type PageKind = 'profile' | 'status' | 'chat' | 'home' | 'notifications' | 'other';

/** The kind of page at `pathname`. */
export function pageAt(pathname: string): PageKind {
  if (pathname === '/home') return 'home';
  if (/^\/notifications\b/.test(pathname)) return 'notifications';
  if (/^\/(i\/chat|messages)\b/.test(pathname)) return 'chat';
  if (/^\/[^/]+\/status\/\d+/.test(pathname)) return 'status';
  return profileAt(pathname) ? 'profile' : 'other';
}

/** Whose post a link leads to and its id, or null when it leads to none. */
export function statusOf(href: string): { handle: string; id: string } | null {
  if (!URL.canParse(href, 'https://x.com')) return null;
  const [, handle, id] = /\/([^/]+)\/status\/(\d+)/.exec(new URL(href, 'https://x.com').pathname) ?? [];
  return handle && id ? { handle, id } : null;
}

/** The address of a post. */
export function statusPath(handle: string, id: string): string {
  return `/${handle}/status/${id}`;
}

/** The link below `root` to one of these lists of somebody's, the first that is there: their followers, say. */
export function listLink(root: ParentNode, handle: string, lists: readonly string[]): HTMLAnchorElement | null {
  const found = lists.map(list => root.querySelector<HTMLAnchorElement>(`a[href$="/${CSS.escape(handle)}/${list}" i]`));
  return found.find(link => link !== null) ?? null;
}

/** The handle of whoever a picture is of. */
export function handleOfAvatar(avatar: HTMLElement): string | null {
  const id = avatar.dataset['testid'] ?? '';
  return id.startsWith(AVATAR) ? handleOf(`/${id.slice(AVATAR.length)}`) : null;
}

/** Somebody's picture below `root`. */
export function avatarOf(root: ParentNode, handle: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-testid="${AVATAR}${CSS.escape(handle)}" i]`);
}

/** True for the picture X gives to whoever has none. */
export function isDefaultPicture(source: string): boolean {
  return source.includes('/default_profile_images/');
}

/** X puts an account's number into the test id of its follow button. */
export function accountOf(button: HTMLElement): string | null {
  return /^(\d{1,20})-/.exec(button.dataset['testid'] ?? '')?.[1] ?? null;
}

/** What the button for this account is now: to follow, to unfollow, or not there. */
export function followButton(page: ParentNode, account: string): 'follow' | 'unfollow' | null {
  const drawn = (kind: 'follow' | 'unfollow'): boolean => page.querySelector(`[data-testid="${CSS.escape(account)}-${kind}"]`) !== null;
  return drawn('unfollow') ? 'unfollow' : drawn('follow') ? 'follow' : null;
}

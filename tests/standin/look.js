/** Language, direction and theme of the stand-in, chosen in the address (?lang=ar&theme=dark) and kept for the tab. */
const WORDS = {
  en: { happening: 'What’s happening?', reply: 'Post your reply', another: 'Add another post', post: 'Post', answer: 'Reply', home: 'Home', chat: 'Chat', profile: 'Profile', account: 'Account menu', follow: 'Follow', following: 'Following', followers: 'Followers', joined: 'Joined', edit: 'Edit profile', message: 'Message', write: 'Unencrypted message' },
  zh: { happening: '有什么新鲜事？', reply: '发布你的回复', another: '添加另一个帖子', post: '发帖', answer: '回复', home: '主页', chat: '聊天', profile: '个人资料', account: '账号菜单', follow: '关注', following: '正在关注', followers: '关注者', joined: '加入于', edit: '编辑个人资料', message: '私信', write: '未加密消息' },
  ar: { happening: 'ماذا يحدث؟', reply: 'انشر ردك', another: 'أضف منشورًا آخر', post: 'نشر', answer: 'رد', home: 'الرئيسية', chat: 'الدردشة', profile: 'الملف الشخصي', account: 'قائمة الحساب', follow: 'متابعة', following: 'يتابع', followers: 'المتابعون', joined: 'انضم', edit: 'تعديل الملف', message: 'رسالة', write: 'رسالة غير مشفرة' },
};
const THEMES = {
  light: ['rgb(255, 255, 255)', 'rgb(15, 20, 25)', 'rgb(83, 100, 113)', 'rgb(239, 243, 244)', 'light'],
  dim: ['rgb(21, 32, 43)', 'rgb(247, 249, 249)', 'rgb(139, 152, 165)', 'rgb(56, 68, 77)', 'dark'],
  dark: ['rgb(0, 0, 0)', 'rgb(231, 233, 234)', 'rgb(113, 118, 123)', 'rgb(47, 51, 54)', 'dark'],
};
let lang = 'en';

export const t = key => WORDS[lang][key];

export function setUp() {
  const asked = new URLSearchParams(location.search);
  for (const key of ['lang', 'theme']) if (asked.get(key)) sessionStorage.setItem(key, asked.get(key));
  lang = sessionStorage.getItem('lang') ?? 'en';
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  theme(sessionStorage.getItem('theme') ?? 'light');
  window.standin = { theme, sent: [], lively: asked.has('lively') };
}

function theme(name) {
  const [background, text, muted, border, scheme] = THEMES[name];
  const html = document.documentElement;
  html.style.cssText = `overflow-y: scroll; font-size: 15px; color-scheme: ${scheme}; --background: ${background}; --muted: ${muted}; --border: ${border};`;
  html.dataset.theme = name;
  document.body.style.cssText = `margin: 0; background-color: ${background}; color: ${text}; font-family: system-ui, sans-serif;`;
}

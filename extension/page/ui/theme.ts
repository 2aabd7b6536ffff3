/** X's light, dim and dark, read from the page at run time; unknown themes are judged by how bright they are. */

export interface Theme {
  background: string;
  text: string;
  muted: string;
  border: string;
  dark: boolean;
}

/** Colours that fit the page's background now. */
export function readTheme(page: Document): Theme {
  const background = page.body ? getComputedStyle(page.body).backgroundColor : '';
  const [red = 255, green = 255, blue = 255, alpha = 1] = (/rgba?\(([^)]+)\)/.exec(background)?.[1] ?? '').split(',').map(Number);
  const seen = alpha === 0 || background === '' ? schemeOf(page) : (red * 299 + green * 587 + blue * 114) / 1000 < 128;
  if (!seen) return { background: 'rgb(255, 255, 255)', text: 'rgb(15, 20, 25)', muted: 'rgb(83, 100, 113)', border: 'rgb(207, 217, 222)', dark: false };
  const dim = red + green + blue > 30;
  return {
    background: dim ? `rgb(${red}, ${green}, ${blue})` : 'rgb(0, 0, 0)',
    text: dim ? 'rgb(247, 249, 249)' : 'rgb(231, 233, 234)',
    muted: dim ? 'rgb(159, 172, 184)' : 'rgb(147, 152, 157)',
    border: dim ? 'rgb(86, 99, 112)' : 'rgb(83, 87, 91)',
    dark: true,
  };
}

/** Calls back now and whenever X changes its theme. */
export function followTheme(onTheme: (theme: Theme) => void, signal: AbortSignal): void {
  const tell = (): void => onTheme(readTheme(document));
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-theme', 'class'] });
  if (document.body) observer.observe(document.body, { attributes: true, attributeFilter: ['style', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect());
  tell();
}

function schemeOf(page: Document): boolean {
  return getComputedStyle(page.documentElement).colorScheme.includes('dark');
}

/** The five stages in words, wherever one is shown: on X, and on the dashboard's pages. */
import type { Stage } from './schema';

export const STAGE_SAYS: Readonly<Record<Stage, string>> = {
  stranger: 'you two have not talked in public yet',
  noticed: 'one of you has answered the other',
  acquainted: 'you have shown up for them in public, they have not yet',
  mutual: 'you have shown up for each other',
  close: 'you show up for each other often',
};

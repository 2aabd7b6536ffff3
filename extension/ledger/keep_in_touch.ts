/** Whom one meant to stay in touch with and has not heard from for a while; nobody is late, nothing is counted against anyone. */
import type { Label, LedgerDb, Person } from './schema';

const DAY = 86_400_000;

export interface Due {
  person: Person;
  label: string;
  /** Whole days since the last contact. */
  days: number;
  /** Past the longest interval, not only the ideal one. */
  past: boolean;
}

/** Everyone whose ideal interval has passed, longest overdue first. */
export function dueAmong(people: readonly Person[], labels: readonly Label[], now: number): Due[] {
  const byName = new Map(labels.map(label => [label.name, label]));
  const due: Due[] = [];
  for (const person of people) {
    if (person.noReminders || person.snoozedUntil > now || person.last === 0) continue;
    const worn = person.labels.map(name => byName.get(name)).filter(label => label?.ideal != null);
    const label = worn.sort((a, b) => (a?.ideal ?? 0) - (b?.ideal ?? 0))[0];
    const days = Math.floor((now - person.last) / DAY);
    if (label?.ideal == null || days < label.ideal) continue;
    due.push({ person, label: label.name, days, past: label.longest !== null && days >= label.longest });
  }
  return due.sort((a, b) => Number(b.past) - Number(a.past) || b.days - a.days);
}

export async function dueIn(db: LedgerDb, now: number): Promise<Due[]> {
  const [people, labels] = await Promise.all([db.getAll('people'), db.getAll('labels')]);
  return dueAmong(people, labels, now);
}

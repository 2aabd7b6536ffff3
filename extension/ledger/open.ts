/** Opens the ledger of one own account; an older one is copied whole before it is changed. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { personOf } from './events';
import { MIGRATIONS, PREFIX, type Ledger, type LedgerDb, type Migration } from './schema';

const BACKUP = 'acquaint-ledger-backups';

/** A whole database before a migration: store name to values. */
export interface Backup {
  key: string;
  own: string;
  version: number;
  madeAt: number;
  stores: Record<string, unknown[]>;
}

const opened = new Map<string, Promise<LedgerDb>>();

/** The ledger of `own`, opened once per page and version; throws a sentence for the person when it cannot be. */
export function openLedger(own: string, migrations: readonly Migration[] = MIGRATIONS): Promise<LedgerDb> {
  const handle = personOf(own);
  if (!handle || handle.startsWith('#')) return Promise.reject(new Error(`“${own}” is no handle, so there is no ledger for it.`));
  const known = opened.get(handle);
  if (known) return known;
  const opening = open(handle, migrations).catch((error: unknown) => {
    opened.delete(handle);
    throw error;
  });
  opened.set(handle, opening);
  return opening;
}

async function open(own: string, migrations: readonly Migration[]): Promise<LedgerDb> {
  const name = PREFIX + own;
  const version = migrations.length;
  const stored = (await indexedDB.databases()).find(database => database.name === name)?.version ?? 0;
  if (stored > version) throw new Error('This ledger was written by a newer Acquaint. Update Acquaint; nothing was changed.');
  if (stored > 0 && stored < version) await backUp(own, name, stored);
  const forget = (): void => void opened.delete(own);
  const db: LedgerDb = await openDB<Ledger>(name, version, {
    async upgrade(database, from, _to, transaction) {
      transaction.done.catch(() => undefined); // Opening fails with the same reason.
      try {
        for (const migrate of migrations.slice(from)) await migrate(database, transaction as unknown as Parameters<Migration>[1]);
      } catch (error) {
        console.warn('Acquaint: the ledger could not be brought up to date; it is as it was', error);
        try {
          transaction.abort();
        } catch {
          // Aborted already, by a write that failed.
        }
      }
    },
    // Another page wants to upgrade or delete: never stand in the way.
    blocking: () => {
      forget();
      db.close();
    },
    terminated: forget,
  });
  return db;
}

/** Closes it here, so that it can be deleted. */
export async function closeLedger(own: string): Promise<void> {
  const known = opened.get(own);
  opened.delete(own);
  (await known?.catch(() => null))?.close();
}

/** Handles that have a ledger on this device. */
export async function accounts(): Promise<string[]> {
  const names = (await indexedDB.databases()).map(database => database.name ?? '');
  return names.filter(name => name.startsWith(PREFIX)).map(name => name.slice(PREFIX.length)).sort();
}

/** The account last used on X, of those that have a ledger here; null when none has. One that cannot be opened comes last. */
export async function accountInUse(): Promise<string | null> {
  const known = await accounts();
  const usedAt = async (own: string): Promise<number> => Number((await (await openLedger(own)).get('meta', 'usedAt'))?.value ?? 0);
  const used = await Promise.all(known.map(own => usedAt(own).catch(() => -1)));
  return known[used.indexOf(Math.max(...used))] ?? null;
}

/** Removes everything about one own account, its backups included. */
export async function deleteAccount(own: string): Promise<void> {
  await closeLedger(own);
  await deleteDB(PREFIX + own);
  const backups = await openBackups();
  for (const backup of await backups.getAll('backups')) if (backup.own === own) await backups.delete('backups', backup.key);
  backups.close();
}

/** Copies made before migrations, newest last. */
export async function backupsOf(own: string): Promise<Backup[]> {
  const backups = await openBackups();
  const all: Backup[] = await backups.getAll('backups');
  backups.close();
  return all.filter(backup => backup.own === own).sort((a, b) => a.version - b.version);
}

/** One copy per version: a migration that failed and is tried again writes the same copy anew. */
async function backUp(own: string, name: string, version: number): Promise<void> {
  const old = await openDB(name, version);
  const stores: Record<string, unknown[]> = {};
  const names = [...old.objectStoreNames];
  const transaction = old.transaction(names);
  await Promise.all(names.map(async store => (stores[store] = await transaction.objectStore(store).getAll())));
  old.close();
  const backups = await openBackups();
  const backup: Backup = { key: `${own}:${version}`, own, version, madeAt: Date.now(), stores };
  await backups.put('backups', backup);
  backups.close();
}

function openBackups(): Promise<IDBPDatabase<{ backups: { key: string; value: Backup } }>> {
  return openDB(BACKUP, 1, { upgrade: database => void database.createObjectStore('backups', { keyPath: 'key' }) });
}

/** Saved games in the browser's own database. Every function may fail where storage is blocked or full; the page says so. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SaveStore, StoredGame } from '../ui/services.ts';

interface Schema extends DBSchema {
  saves: { key: string; value: StoredGame };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('general-order-one', 1, {
    upgrade: (db) => {
      db.createObjectStore('saves', { keyPath: 'id' });
    },
  });
  return opened;
}

export const saveStore: SaveStore = {
  list: async () => {
    const all = await (await database()).getAll('saves');
    return all.sort((a, b) => b.updated - a.updated);
  },
  get: async (id) => (await (await database()).get('saves', id)) ?? null,
  put: async (record) => {
    await (await database()).put('saves', record);
  },
  remove: async (id) => {
    await (await database()).delete('saves', id);
  },
};

import { insertRows, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource, DataResourceVersion } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { resourceRows, resourceVersionRows } from '../seeders/catalogue-rows.js';
import { sharingRows } from '../seeders/sharing-rows.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';

/** Fills a subgraph with the catalogue and the sharing of the demonstration. */
export async function insertSharing(subgraph: TestSubgraph): Promise<void> {
  const em = subgraph.em();
  const { clients, requests, grants, tickets, clocks, timeline } = sharingRows();
  const written = (): void => undefined;
  await insertRows(em, DataResource, resourceRows(), written);
  await insertRows(em, DataResourceVersion, resourceVersionRows(), written);
  await insertRows(em, MachineClient, clients, written);
  await insertRows(em, ShareRequest, requests, written);
  await insertRows(em, ShareGrant, grants, written);
  await insertRows(em, CorrectionTicket, tickets, written);
  await insertRows(em, RunningClock, clocks, written);
  await insertRows(em, TimelineEntry, timeline as TimelineEntry[], written);
}

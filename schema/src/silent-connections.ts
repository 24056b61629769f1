import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The other end of a connection. Over TLS, requests come over another socket than was accepted, with the same end. */
const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress} ${remotePort}`;

/**
 * Watches the connections over which nothing was asked yet, as browsers and load balancers open them beforehand. Call it before the server listens.
 * @returns closes them, for when the server stops: Node takes them for busy (`closeIdleConnections` passes them over), and no longer ends them by
 * `headersTimeout` once the server closes, so each would hold the process for as long as its client likes.
 */
export function watchSilentConnections(server: Server): () => void {
  const silent = new Map<string, Socket>();
  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket);
    silent.set(peer, socket);
    socket.once('close', () => { if (silent.get(peer) === socket) silent.delete(peer); });
  });
  server.on('request', ({ socket }) => { silent.delete(peerOf(socket)); });
  return () => { for (const socket of silent.values()) socket.destroy(); };
}

// Preloaded into processes under test with `node --import`: writes a line to the file named in its own address for each connection that the
// process opens, from its first moment on, and for each UDP socket.
import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
import process from 'node:process';

const file = new URL(import.meta.url).searchParams.get('file');
const note = (text) => appendFileSync(file, `${process.pid} ${text}\n`);
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { host = 'localhost', port, path } = typeof options === 'object' ? options : { host: typeof args[1] === 'string' ? args[1] : 'localhost', port: options };
  note(path ? `unix ${path}` : `tcp ${host} ${port}`);
  return connect.apply(this, args);
};
const createSocket = dgram.createSocket;
dgram.createSocket = (...args) => {
  note('udp');
  return createSocket(...args);
};

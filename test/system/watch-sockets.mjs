// Preloaded into processes under test with `node --import`: writes a line to the file named in its own address for each connection that the
// process opens, from its first moment on, for each UDP socket, and for each name that it looks up.
import dgram from 'node:dgram';
import dns from 'node:dns';
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
const isAddress = (name) => /^[0-9.]+$|:/.test(name);
for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const method of Object.keys(Object.getOwnPropertyDescriptors(holder)).filter((name) => /^(lookup|resolve\w*|reverse)$/.test(name))) {
    const ask = holder[method];
    holder[method] = function (name, ...rest) {
      if (!isAddress(String(name))) note(`name ${name}`);
      return ask.call(this, name, ...rest);
    };
  }
}

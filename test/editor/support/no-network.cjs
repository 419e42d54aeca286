// Loaded first into every Node process of VS Code (server, extension host, language server): a connection to anywhere
// but this machine is written to the file named by OUTSIDE_LOG and refused.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

// VS Code takes this variable from its extension hosts; back in place, what they start is watched as well.
process.env.NODE_OPTIONS = `--require=${__filename}`;

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A path is a socket of this machine; a port alone means localhost.
  const host = typeof options === 'object' ? options.host : typeof options === 'number' ? args[1] : undefined;
  if (typeof host !== 'string' || /^(127\.|::1$|localhost$)/.test(host)) return connect.apply(this, args);
  appendFileSync(process.env.OUTSIDE_LOG, `${host}\n`);
  // Later, as a refusal would come: nobody listens for errors yet.
  setImmediate(() => this.destroy(new Error(`no connection to ${host} during the tests`)));
  return this;
};

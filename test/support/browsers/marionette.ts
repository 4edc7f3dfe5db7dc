// Firefox's own remote protocol over TCP. Both ways: `<byteLength>:<json>`; request [0, id, name, params], reply
// [1, id, error, result]. The server greets with an object first.
import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly name: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface RemoteError {
  readonly error: string;
  readonly message: string;
}

const COLON = 58;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #closed = false;
  #greeted: () => void = () => {};

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      marionette.#greeted = resolve;
      socket.once('error', reject);
    });
    return marionette;
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    // A reset counts as closed, which always follows.
    socket.on('error', () => {});
    socket.on('close', () => this.#end());
  }

  /** Rejects with `name: error: message` of the remote, when the connection closes, or after `ms`. */
  send(name: string, params: object, ms = 60_000): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error(`${name}: the connection to Firefox is closed`));
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${name}: no answer from Firefox after ${ms / 1000} s`));
      }, ms);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.#waiting.set(id, { name, resolve: settle(resolve), reject: settle(reject) });
      const text = Buffer.from(JSON.stringify([0, id, name, params]));
      this.#socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString('utf8'));
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
      else this.#greeted();
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (!waiting) return; // its time was up
    const failed = error as RemoteError | null;
    if (failed) waiting.reject(new Error(`${waiting.name}: ${failed.error}: ${failed.message}`));
    else waiting.resolve(result);
  }

  #end(): void {
    this.#closed = true;
    for (const { name, reject } of this.#waiting.values()) reject(new Error(`${name}: Firefox closed the connection`));
    this.#waiting.clear();
  }
}

/** Settles in a task of its own: what was to be done before it, drawing and a word from elsewhere too, has its turn. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), done());
    port2.postMessage(null);
  });

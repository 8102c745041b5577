import type { CDPSession } from '@playwright/test';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url: string } };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/**
 * The real side panel. The browser does not count it among its pages, so it is spoken to over the protocol:
 * messages are wrapped into those of the browser's own session.
 */
export class Panel {
  /** Addresses of everything the panel asked for since it was attached. */
  readonly requests: string[] = [];
  private next = 1;
  private readonly waiting = new Map<number, (message: Message) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) this.receive(JSON.parse(message) as Message);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Panel> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const panel = new Panel(browser, sessionId);
    await panel.send('Network.enable');
    return panel;
  }

  private receive(message: Message): void {
    if (message.method === 'Network.requestWillBeSent' && message.params?.request) {
      this.requests.push(message.params.request.url);
    }
    if (message.id === undefined) return;
    this.waiting.get(message.id)?.(message);
    this.waiting.delete(message.id);
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = this.next++;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** The value of an expression (a promise's too) in the panel's page. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** A picture of the panel, PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }
}

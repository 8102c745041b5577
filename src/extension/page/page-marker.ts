import type { Order, Report } from '../messages.ts';
import { Session } from './session.ts';

/** What a page's marker is given from outside. */
export interface PageHost {
  report(report: Report): void;
  /** Puts `MARK_STYLE` in or takes it out, without touching the page. */
  style(on: boolean): void;
  /** The shadow root of an element, open or closed. */
  shadowOf(element: Element): ShadowRoot | null;
}

export interface PageMarker {
  take(order: Order): void;
  /** Reports all that is known now, to a listener that came late. */
  tellAgain(): void;
  readonly isOn: boolean;
}

/** Reads a page, marks what is found in place and follows its changes, as it is ordered. It adds nothing to the page. */
export function pageMarker(page: Document, host: PageHost): PageMarker {
  let session: Session | null = null;
  let run = 0;
  const nextRun = () => {
    run += 1;
    return run;
  };
  const off = () => {
    session?.end();
    session = null;
  };
  const on = () => {
    session ??= new Session(page, host, nextRun);
  };
  const tellAgain = () => (session ? session.tell() : host.report({ report: 'off' }));
  return {
    tellAgain,
    get isOn() {
      return session !== null;
    },
    take(order) {
      switch (order.order) {
        case 'mark':
          if (session) tellAgain();
          else on();
          break;
        case 'toggle':
          if (session) off();
          else on();
          break;
        case 'off':
          off();
          break;
        case 'stop':
          session?.stop();
          break;
        case 'go-on':
          session?.goOn();
          break;
        case 'show':
          session?.show(order.run, order.place);
          break;
        case 'hide':
          session?.hide(order.kinds);
          break;
        case 'provisions':
          session?.provisions(order.run, order.places);
          break;
      }
    },
  };
}

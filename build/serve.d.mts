export interface Served {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly at: number;
}
export interface Host {
  readonly origin: string;
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}
export function serve(options: {
  folder: string;
  path?: string;
  gzip?: boolean;
  port?: number;
  onServed?: (served: Served) => void;
}): Promise<Host>;

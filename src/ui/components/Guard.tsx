import { Component, type ComponentChildren } from 'preact';
import { Notice } from './Notice.tsx';

interface Props {
  /** What the reader is told; a change of `place` tries again. */
  readonly message: string;
  readonly place: string;
  readonly children: ComponentChildren;
}

/** A bug in one screen must not take the rest with it: the frame stays, the reader is told, another page works. */
export class Guard extends Component<Props, { readonly brokenAt: string | null }> {
  override state = { brokenAt: null };

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.place });
  }

  render() {
    if (this.state.brokenAt === this.props.place) return <Notice kind="problem">{this.props.message}</Notice>;
    return this.props.children;
  }
}

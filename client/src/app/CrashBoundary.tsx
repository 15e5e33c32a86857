import { Component, type ReactNode } from "react";
import { CrashPage } from "./CrashPage";

interface Props {
  readonly children: ReactNode;
}

/** Catches what a screen throws. Give it another `key` to try again. */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error === null ? this.props.children : <CrashPage error={this.state.error} />;
  }
}

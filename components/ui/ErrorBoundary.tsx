import { Component, type ReactNode } from 'react';
import { messageOf } from '@/lib/errors/xuncha-error';

export interface ErrorBoundaryProps {
  /** What stands in place of the screen that failed. */
  fallback: (message: string) => ReactNode;
  children: ReactNode;
}

/** Keeps a fault in one screen from leaving a blank page: what is stored is safe, and the inspector is told so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(thrown: unknown): { message: string } {
    return { message: messageOf(thrown) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === null ? this.props.children : this.props.fallback(message);
  }
}
